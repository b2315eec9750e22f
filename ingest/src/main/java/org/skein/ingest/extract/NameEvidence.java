package org.skein.ingest.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.skein.ingest.annotate.Sentence;
import org.skein.ingest.annotate.Token;
import org.skein.ingest.learn.Features;
import org.skein.ingest.learn.WordClasses;

/**
 * All that a document shows of one name: its words and their shape, and for every place where it
 * stands the words around it, what describes it ("the start-up X", "X, a maker of"), what it does
 * and has done to it, what it is listed with, and what tagger, recogniser and dictionary took it
 * for.
 */
final class NameEvidence {
  private static final Token EDGE = new Token(0, 0, "", "<>", "<>", "<>", "", "O");
  private static final int REACH = 6;

  private final List<Sentence> sentences;
  private final List<List<NamedSpan>> names;
  private final HitsBySentence hits;
  private final Set<String> hidden;
  private final WordClasses classes = Lexicon.shipped().classes();
  private final FirstNames firstNames = Lexicon.shipped().firstNames();

  /**
   * @param names the names found in each sentence
   * @param hits what the dictionary knows
   * @param hidden forms that show their shape and affixes but not themselves, so that they are not
   *     learned by heart
   */
  NameEvidence(
      List<Sentence> sentences,
      List<List<NamedSpan>> names,
      List<DictionaryHit> hits,
      Set<String> hidden) {
    this.sentences = sentences;
    this.names = names;
    this.hits = new HitsBySentence(sentences, hits);
    this.hidden = hidden;
  }

  /** The places of each name, by its words, in order of first appearance. */
  Map<String, List<NamedSpan>> places() {
    Map<String, List<NamedSpan>> places = new LinkedHashMap<>();
    for (List<NamedSpan> list : names) {
      for (NamedSpan name : list) {
        if (!name.type().equals("Topic")) {
          places.computeIfAbsent(name.text(), key -> new ArrayList<>(2)).add(name);
        }
      }
    }
    return places;
  }

  /** The evidence for one name from all its places. */
  Features of(List<NamedSpan> places) {
    Features f = new Features();
    NamedSpan first = places.get(0);
    f.add(0, "bias");
    f.add(1, String.valueOf(Math.min(places.size(), 4)));
    words(f, first);
    for (NamedSpan place : places) {
      opinions(f, place);
      around(f, place);
      described(f, place);
      listed(f, place);
    }
    f.distinct();
    return f;
  }

  private Token at(NamedSpan name, int i) {
    Sentence sentence = sentences.get(name.sentence());
    return i < 0 || i >= sentence.size() ? EDGE : sentence.token(i);
  }

  private String lower(Token token) {
    return hidden.contains(token.form()) ? Features.UNSEEN : token.form().toLowerCase(Locale.ROOT);
  }

  private void words(Features f, NamedSpan name) {
    int length = name.end() - name.first();
    String size = String.valueOf(Math.min(length, 6));
    f.add(2, size);
    Token head = at(name, name.first());
    Token last = at(name, name.end() - 1);
    f.add(3, lower(last), size);
    f.add(4, lower(head), size);
    f.add(5, classes.fine(last.form()), size);
    f.add(6, classes.fine(head.form()), size);
    f.add(7, classes.coarse(head.form()), classes.coarse(last.form()), size);
    StringBuilder shapes = new StringBuilder();
    for (int i = name.first(); i < name.end(); i++) {
      Token token = at(name, i);
      f.add(8, lower(token));
      f.add(9, classes.fine(token.form()));
      f.add(10, token.cluster());
      if (i < name.first() + 4) {
        shapes.append(MentionFeatures.shape(token.form())).append(' ');
      }
    }
    f.add(11, shapes.toString());
    f.add(12, MentionFeatures.shape(last.form()), size);
    String form = last.form();
    for (int n = 2; n <= 4 && form.length() > n; n++) {
      f.add(13, form.substring(form.length() - n));
      f.add(14, head.form().substring(0, Math.min(n, head.form().length())));
    }
    f.add(
        15,
        firstNames.contains(head.form()) ? "first" : "other",
        size,
        firstNames.contains(last.form()) ? "first" : "other");
  }

  private void opinions(Features f, NamedSpan name) {
    f.add(20, name.type());
    StringBuilder recognised = new StringBuilder();
    for (int i = name.first(); i < Math.min(name.end(), name.first() + 4); i++) {
      recognised.append(at(name, i).ne()).append(' ');
    }
    f.add(21, recognised.toString());
    f.add(22, name.type(), recognised.toString());
    f.add(23, name.type(), String.valueOf(Math.min(name.end() - name.first(), 4)));
    f.add(24, name.type(), MentionFeatures.shape(at(name, name.first()).form()));
    String known = "unknown";
    for (DictionaryHit hit : hits.touching(sentences.get(name.sentence()))) {
      if (hit.span().overlaps(name.span())) {
        String fit = hit.span().equals(name.span()) ? "=" : "~";
        known = fit + hit.type() + (hit.ambiguous() ? "?" : "");
        f.add(25, known);
        f.add(26, known, name.type());
      }
    }
    f.add(27, known, recognised.toString());
    boolean headline = sentences.get(name.sentence()).headline();
    f.add(28, headline ? "headline" : "text", name.type());
    f.add(29, name.first() == 0 ? "start" : "inside", name.type(), recognised.toString());
  }

  private void around(Features f, NamedSpan name) {
    Token left = at(name, name.first() - 1);
    Token left2 = at(name, name.first() - 2);
    Token right = at(name, name.end());
    Token right2 = at(name, name.end() + 1);
    f.add(30, lower(left));
    f.add(31, lower(right));
    f.add(32, lower(left2), lower(left));
    f.add(33, lower(right), lower(right2));
    f.add(34, lower(left), lower(right));
    f.add(35, classes.fine(left.form()));
    f.add(36, classes.fine(right.form()));
    f.add(37, classes.coarse(left2.form()), classes.coarse(left.form()));
    f.add(38, classes.coarse(right.form()), classes.coarse(right2.form()));
    f.add(39, lower(left), name.type());
    f.add(40, lower(right), name.type());
    f.add(41, left.tag(), right.tag(), name.type());
    for (int i = 1; i <= REACH; i++) {
      Token verb = at(name, name.end() - 1 + i);
      if (verb.isVerb()) {
        f.add(42, verb.lemma());
        f.add(43, classes.fine(verb.form()));
        break;
      }
    }
    for (int i = 1; i <= REACH; i++) {
      Token verb = at(name, name.first() - i);
      if (verb.isVerb()) {
        f.add(44, verb.lemma(), lower(left));
        f.add(45, verb.lemma());
        f.add(46, classes.fine(verb.form()), left.tag());
        break;
      }
    }
    if (right.tag().equals("POS")) {
      f.add(47, "owns", classes.fine(nounFrom(name, name.end() + 1)));
      f.add(48, "owns", nounFrom(name, name.end() + 1));
    }
  }

  /** The nouns that say what it is: before it, right behind it, and behind a comma. */
  private void described(Features f, NamedSpan name) {
    Token before = at(name, name.first() - 1);
    int from = before.text().equals(",") || before.tag().equals("``") ? 2 : 1;
    Token noun = at(name, name.first() - from);
    if (noun.isNoun() && !noun.isProper()) {
      f.add(50, noun.lemma());
      f.add(51, classes.fine(noun.form()));
      f.add(52, noun.lemma(), name.type());
    }
    String behind = nounFrom(name, name.end());
    if (!behind.isEmpty()) {
      f.add(53, behind);
      f.add(54, classes.fine(behind));
      f.add(55, behind, name.type());
    }
    Token comma = at(name, name.end());
    Token article = at(name, name.end() + 1);
    boolean apposed = comma.text().equals(",") || comma.text().equals("is");
    if (apposed && Set.of("a", "an", "the", "its").contains(article.form())) {
      for (int i = name.end() + 2; i < name.end() + 2 + REACH; i++) {
        if (at(name, i).isNoun() && !at(name, i + 1).isNoun()) {
          f.add(56, at(name, i).lemma());
          f.add(57, classes.fine(at(name, i).form()));
          break;
        }
      }
    }
  }

  /** The head of the common nouns that start at {@code i}. */
  private String nounFrom(NamedSpan name, int i) {
    int end = i;
    while (end - i < 4
        && (at(name, end).tag().startsWith("JJ") || at(name, end).isNoun())
        && !at(name, end).isProper()) {
      end++;
    }
    return end > i && at(name, end - 1).isNoun() ? at(name, end - 1).lemma() : "";
  }

  /** What stands in one list with it. */
  private void listed(Features f, NamedSpan name) {
    for (NamedSpan other : names.get(name.sentence())) {
      int gap =
          other.first() >= name.end() ? other.first() - name.end() : name.first() - other.end();
      if (other == name || gap < 0 || gap > 2) {
        continue;
      }
      int from = Math.min(name.end(), other.end());
      String joint = gap == 0 ? "" : at(name, from).form();
      String side = other.first() > name.first() ? ">" : "<";
      f.add(60, other.type(), joint, side);
      f.add(61, other.type(), joint, name.type());
    }
  }
}
