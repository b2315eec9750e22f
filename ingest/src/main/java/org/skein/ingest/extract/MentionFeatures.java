package org.skein.ingest.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skein.ingest.annotate.Sentence;
import org.skein.ingest.annotate.Token;
import org.skein.ingest.learn.Features;

/**
 * What the mention tagger sees of each token: the word and its neighbours as forms, tags, shapes,
 * affixes and distributional classes; what CoreNLP's recogniser and the dictionary say; the words
 * around the capitalised run that it stands in; and how the same form looks elsewhere in the
 * document.
 */
final class MentionFeatures {
  private static final Token EDGE = new Token(0, 0, "", "<>", "<>", "<>", "", "O");

  private final Map<String, String> seenAs = new HashMap<>();
  private final Set<String> hidden;
  private final FirstNames firstNames = Lexicon.shipped().firstNames();

  /** The features of a document to be read. */
  MentionFeatures(List<Sentence> sentences) {
    this(sentences, Set.of());
  }

  /**
   * The features of a document to learn from.
   *
   * @param hidden forms that show their shape but not themselves: names that few documents have, so
   *     that what is learned is not their list
   */
  MentionFeatures(List<Sentence> sentences, Set<String> hidden) {
    this.hidden = hidden;
    Map<String, int[]> counts = new HashMap<>();
    for (Sentence sentence : sentences) {
      for (int i = 1; i < sentence.size(); i++) {
        Token token = sentence.token(i);
        if (Character.isUpperCase(token.form().codePointAt(0))) {
          counts.computeIfAbsent(token.form(), key -> new int[2])[token.ne().equals("O") ? 0 : 1]++;
        }
      }
    }
    counts.forEach((form, n) -> seenAs.put(form, n[1] > n[0] ? "name" : n[0] > 2 ? "cap" : "once"));
  }

  /** The features of every token of a sentence. */
  List<Features> of(Sentence sentence, List<DictionaryHit> hits) {
    @Nullable DictionaryHit[] covering = new DictionaryHit[sentence.size()];
    boolean[] starts = new boolean[sentence.size()];
    boolean[] ends = new boolean[sentence.size()];
    for (DictionaryHit hit : hits) {
      for (int i = 0; i < sentence.size(); i++) {
        Token token = sentence.token(i);
        if (token.start() >= hit.span().start() && token.end() <= hit.span().end()) {
          covering[i] = hit;
          starts[i] = token.start() == hit.span().start();
          ends[i] = token.end() == hit.span().end();
        }
      }
    }
    List<Features> all = new ArrayList<>(sentence.size());
    for (int i = 0; i < sentence.size(); i++) {
      Features features = new Features();
      words(features, sentence, i);
      shapes(features, sentence, i);
      run(features, sentence, i);
      dictionary(features, sentence, i, covering, starts, ends);
      all.add(features);
    }
    return all;
  }

  private static Token at(Sentence sentence, int i) {
    return i < 0 || i >= sentence.size() ? EDGE : sentence.token(i);
  }

  private void words(Features f, Sentence s, int i) {
    Token t = at(s, i);
    Token left = at(s, i - 1);
    Token right = at(s, i + 1);
    Token left2 = at(s, i - 2);
    Token right2 = at(s, i + 2);
    f.add(0, "bias");
    f.add(1, hidden.contains(t.form()) ? Features.UNSEEN : t.form());
    f.add(2, lower(t));
    f.add(3, lower(left));
    f.add(4, lower(right));
    f.add(5, lower(left2));
    f.add(6, lower(right2));
    f.add(7, lower(left), shape(t.form()));
    f.add(8, shape(t.form()), lower(right));
    f.add(9, t.cluster());
    f.add(10, left.cluster());
    f.add(11, right.cluster());
    f.add(12, left2.cluster(), left.cluster());
    f.add(13, right.cluster(), right2.cluster());
    f.add(14, left.cluster(), shape(t.form()), right.cluster());
    f.add(15, t.tag());
    f.add(16, left.tag(), t.tag());
    f.add(17, t.tag(), right.tag());
    f.add(18, t.ne());
    f.add(19, left.ne(), t.ne());
    f.add(20, t.ne(), right.ne());
    f.add(21, t.ne(), t.tag(), shape(t.form()));
    String fine = fine(t);
    f.add(24, fine);
    f.add(25, fine(left));
    f.add(26, fine(right));
    f.add(27, coarse(t), shape(t.form()));
    f.add(28, coarse(left2), coarse(left), shape(t.form()));
    f.add(29, shape(t.form()), coarse(right), coarse(right2));
    f.add(66, coarse(left), coarse(t), coarse(right));
    f.add(67, fine(left), shape(t.form()), fine(right));
    f.add(22, lower(left2), lower(left), shape(t.form()));
    f.add(23, shape(t.form()), lower(right), lower(right2));
  }

  private void shapes(Features f, Sentence s, int i) {
    Token t = at(s, i);
    String form = t.form();
    String shape = shape(form);
    f.add(30, shape);
    f.add(31, shape(at(s, i - 1).form()), shape);
    f.add(32, shape, shape(at(s, i + 1).form()));
    f.add(33, shape(at(s, i - 1).form()), shape, shape(at(s, i + 1).form()));
    for (int n = 2; n <= 4; n++) {
      if (form.length() > n && (n == 2 || !hidden.contains(form))) {
        f.add(34, form.substring(form.length() - n));
        f.add(35, form.substring(0, n));
      }
    }
    f.add(36, longShape(form));
    f.add(37, i == 0 ? "first" : "inner", shape, s.headline() ? "headline" : "text");
    f.add(38, seenAs.getOrDefault(form, "never"), shape, i == 0 ? "first" : "inner");
    if (inRun(t)) {
      String person =
          (firstNames.contains(at(s, i - 1).form()) ? "y" : "n")
              + (firstNames.contains(form) ? "y" : "n")
              + (firstNames.contains(at(s, i + 1).form()) ? "y" : "n");
      f.add(64, person, t.ne());
      f.add(65, person, shape, shape(at(s, i + 1).form()));
    }
    f.add(39, isQuote(at(s, i - 1)) ? "quoted" : "", shape);
  }

  /** The capitalised run around the token: its first and last word, and the words at its sides. */
  private void run(Features f, Sentence s, int i) {
    if (!inRun(at(s, i))) {
      return;
    }
    int first = i;
    while (first > 0 && inRun(at(s, first - 1))) {
      first--;
    }
    int last = i;
    while (last + 1 < s.size() && inRun(at(s, last + 1))) {
      last++;
    }
    String where = i == first ? "B" : "I";
    f.add(40, lower(at(s, last)), where);
    f.add(41, lower(at(s, first)), where);
    f.add(42, lower(at(s, first - 1)), where);
    f.add(43, lower(at(s, last + 1)), where);
    f.add(44, at(s, first - 1).cluster(), at(s, last + 1).cluster(), where);
    f.add(45, String.valueOf(Math.min(last - first + 1, 5)), where);
    f.add(46, nounBehind(s, last), where);
    f.add(47, nounBefore(s, first), where);
    f.add(48, at(s, last).cluster(), where);
    f.add(49, at(s, last + 1).tag(), at(s, last + 1).cluster(), where);
    f.add(68, fine(at(s, last)), where);
    f.add(69, fine(at(s, first)), where);
    f.add(70, fine(at(s, first - 1)), where);
    f.add(71, fine(at(s, last + 1)), where);
    f.add(72, coarse(at(s, first - 1)), coarse(at(s, last + 1)), where);
    wideRun(f, s, i, first, last);
  }

  /** The run together with what "of", "for", "and", "the" and hyphens join to it. */
  private void wideRun(Features f, Sentence s, int i, int first, int last) {
    int from = first;
    while (from > 1
        && isConnector(at(s, from - 1))
        && (inRun(at(s, from - 2)) || isConnector(at(s, from - 2)))) {
      from--;
      while (from > 0 && inRun(at(s, from - 1))) {
        from--;
      }
    }
    int to = last;
    while (isConnector(at(s, to + 1))
        && (inRun(at(s, to + 2)) || isConnector(at(s, to + 2)) && inRun(at(s, to + 3)))) {
      to++;
      while (inRun(at(s, to + 1))) {
        to++;
      }
    }
    if (from != first || to != last) {
      f.add(60, lower(at(s, from)), i == from ? "B" : "I");
      f.add(61, lower(at(s, to)), i == from ? "B" : "I");
      f.add(62, String.valueOf(Math.min(to - from, 9)), i < from + 2 ? "B" : "I");
    }
  }

  private static boolean isConnector(Token t) {
    return switch (t.form()) {
      case "of", "for", "and", "the", "&", "on", "in", "-", "de", "to", "at", "'s", "’s" -> true;
      default -> false;
    };
  }

  /** The head of the common nouns right behind a run: "the Tern-2 [accelerator chip]". */
  private static String nounBehind(Sentence s, int last) {
    int i = last + 1;
    while (i < s.size()
        && (at(s, i).tag().equals("NN")
            || at(s, i).tag().equals("NNS")
            || at(s, i).tag().equals("HYPH"))
        && i - last < 4) {
      i++;
    }
    return i == last + 1 ? "" : at(s, i - 1).lemma();
  }

  /** The head of the common nouns right before a run: "the [start-up] Orvel". */
  private static String nounBefore(Sentence s, int first) {
    int i = first - 1;
    if (at(s, i).text().equals(",") || isQuote(at(s, i))) {
      i--;
    }
    return at(s, i).tag().startsWith("NN") && !at(s, i).isProper() ? at(s, i).lemma() : "";
  }

  private void dictionary(
      Features f,
      Sentence s,
      int i,
      @Nullable DictionaryHit[] covering,
      boolean[] starts,
      boolean[] ends) {
    DictionaryHit hit = covering[i];
    if (hit == null) {
      f.add(50, "none", shape(at(s, i).form()));
      return;
    }
    String position = (starts[i] ? "B" : "I") + (ends[i] ? "E" : "");
    String sure = hit.ambiguous() ? "ambiguous" : "sure";
    f.add(51, hit.type(), position);
    f.add(52, hit.type(), position, sure);
    f.add(53, hit.type(), position, sure, at(s, i).ne());
    f.add(54, hit.type(), position, hit.ambiguous() ? lower(at(s, i - 1)) : "");
    f.add(55, hit.type(), position, hit.ambiguous() ? lower(at(s, i + 1)) : "");
    f.add(56, hit.type(), position, hit.ambiguous() ? lower(at(s, i)) : "");
    f.add(57, hit.type(), position, shape(at(s, i + 1).form()));
  }

  private static boolean inRun(Token t) {
    int c = t.form().codePointAt(0);
    return Character.isUpperCase(c)
        || Character.isDigit(c)
        || Character.isIdeographic(c)
        || t.form().chars().skip(1).anyMatch(Character::isUpperCase);
  }

  private static boolean isQuote(Token t) {
    return t.tag().equals("``")
        || t.text().equals("\"")
        || t.text().equals("‘")
        || t.text().equals("“");
  }

  private static String fine(Token t) {
    return Lexicon.shipped().classes().fine(t.form());
  }

  private static String coarse(Token t) {
    return Lexicon.shipped().classes().coarse(t.form());
  }

  private String lower(Token t) {
    if (hidden.contains(t.form())) {
      return Features.UNSEEN;
    }
    return t.form().toLowerCase(Locale.ROOT);
  }

  /**
   * A word's shape with runs folded: {@code Xx}, {@code X}, {@code Xd}, {@code X-d}, {@code xX} …
   */
  static String shape(String form) {
    StringBuilder shape = new StringBuilder(6);
    char before = 0;
    for (int i = 0; i < form.length() && shape.length() < 6; i++) {
      char c = kind(form.charAt(i));
      if (c != before) {
        shape.append(c);
        before = c;
      }
    }
    return shape.toString();
  }

  private static String longShape(String form) {
    StringBuilder shape = new StringBuilder(8);
    for (int i = 0; i < Math.min(form.length(), 8); i++) {
      shape.append(kind(form.charAt(i)));
    }
    return shape.toString();
  }

  private static char kind(char c) {
    if (Character.isUpperCase(c)) {
      return 'X';
    }
    if (Character.isIdeographic(c)) {
      return 'h';
    }
    if (Character.isLetter(c)) {
      return 'x';
    }
    return Character.isDigit(c) ? 'd' : c;
  }
}
