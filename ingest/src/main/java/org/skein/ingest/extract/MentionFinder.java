package org.skein.ingest.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skein.ingest.annotate.Sentence;
import org.skein.ingest.annotate.Token;

/**
 * Finds and types the names of a document: what the tagger sees in each sentence, what the
 * dictionary knows for sure, and what the document itself makes consistent (the same words are the
 * same type everywhere; a surname is the person named before; a bracketed acronym is the name
 * before it).
 */
final class MentionFinder {
  private static final Set<String> POWERS = Set.of("government", "administration", "military");

  /** Types whose names may end in common words: "the US government", "the French AI strategy". */
  private static final Set<String> COMMON_ENDS =
      Set.of("GovernmentBody", "MilitaryUnit", "Policy", "Work", "Topic");

  private static final Set<String> PREFIXES = Set.of("US", "U.S.", "UK", "U.K.");

  private final MentionTagger tagger;
  private final Dictionary dictionary;
  private final @Nullable NameTyper typer;
  private final ImportedHits imported;
  private final GenericTerms generic = new GenericTerms();

  /** A finder that leaves the types as tagger, dictionary and document give them. */
  MentionFinder(MentionTagger tagger, Dictionary dictionary) {
    this(tagger, dictionary, null, new ImportedHits(Map.of()));
  }

  private MentionFinder(
      MentionTagger tagger,
      Dictionary dictionary,
      @Nullable NameTyper typer,
      ImportedHits imported) {
    this.imported = imported;
    this.tagger = tagger;
    this.dictionary = dictionary;
    this.typer = typer;
  }

  /** The same finder with a typer that has the last word. */
  MentionFinder with(NameTyper last) {
    return new MentionFinder(tagger, dictionary, last, imported);
  }

  /** The same finder, which also looks for names of imported entities. */
  MentionFinder with(ImportedHits names) {
    return new MentionFinder(tagger, dictionary, typer, names);
  }

  /** The names of each sentence, by position, from left to right. */
  List<List<NamedSpan>> find(String text, List<Sentence> sentences) {
    List<DictionaryHit> hits = dictionary.hits(text);
    MentionFeatures features = new MentionFeatures(sentences);
    HitsBySentence bySentence = new HitsBySentence(sentences, hits);
    HitsBySentence registers = new HitsBySentence(sentences, imported.of(text));
    List<List<NamedSpan>> names = new ArrayList<>();
    for (Sentence sentence : sentences) {
      List<DictionaryHit> here = bySentence.inside(sentence);
      List<NamedSpan> tagged = tagger.tag(sentence, features.of(sentence, here));
      here = withInstitutions(here, dictionary.institutions(sentence));
      List<NamedSpan> merged = trimmed(sentence, tagged);
      merged.removeIf(name -> generic.covers(sentence, name));
      merge(sentence, merged, beside(here, registers.inside(sentence)));
      topics(sentence, merged, here);
      powers(sentence, merged);
      countries(sentence, merged);
      merged.sort(Comparator.comparing(NamedSpan::span));
      names.add(merged);
    }
    new Consistency(text, sentences, names, hits).apply();
    return typer == null ? names : typer.judge(sentences, names, hits);
  }

  /** Names do not begin or end with a mark, an article, a possessive or common words. */
  private static List<NamedSpan> trimmed(Sentence sentence, List<NamedSpan> names) {
    List<NamedSpan> kept = new ArrayList<>();
    for (NamedSpan name : names) {
      int first = name.first();
      int end = name.end();
      while (first < end && isEdge(sentence.token(first), true)) {
        first++;
      }
      while (end > first && isEdge(sentence.token(end - 1), false)) {
        end--;
      }
      for (int[] part : parts(sentence, first, end, name.type())) {
        withoutCommonEnds(sentence, part, name.type());
        if (part[0] < part[1] && hasLetter(sentence, part[0], part[1])) {
          kept.add(MentionTagger.named(sentence, part[0], part[1], name.type()));
        }
      }
    }
    return kept;
  }

  /** Cuts words of small letters off the sides of a part of several words. */
  private static void withoutCommonEnds(Sentence sentence, int[] part, String type) {
    if (type.equals("Topic")) {
      return;
    }
    while (part[1] - part[0] > 1
        && isCommon(sentence.token(part[0]))
        && isSpaced(sentence, part[0])) {
      part[0]++;
    }
    while (part[1] - part[0] > 1
        && !COMMON_ENDS.contains(type)
        && isCommon(sentence.token(part[1] - 1))
        && isSpaced(sentence, part[1] - 2)) {
      part[1]--;
    }
  }

  /** Whether a space follows a token: "phi" in "phi-3-mini" is no word of its own. */
  private static boolean isSpaced(Sentence sentence, int i) {
    return sentence.token(i).end() < sentence.token(i + 1).start();
  }

  private static boolean isCommon(Token token) {
    return token.text().chars().allMatch(c -> Character.isLowerCase(c) || c == '-');
  }

  /** "X's Y", "Austin, Texas" and "Long Name (LN)" are two names each, unless they are a title. */
  private static List<int[]> parts(Sentence sentence, int first, int end, String type) {
    List<int[]> parts = new ArrayList<>();
    int start = first;
    for (int i = first; i < end; i++) {
      String word = sentence.token(i).text();
      boolean cut =
          word.equals("(")
              || word.equals(")")
              || word.equals("[")
              || word.equals("]")
              || (type.equals("Place") && word.equals(","))
              || (!type.equals("Work") && sentence.token(i).tag().equals("POS"));
      if (cut) {
        parts.add(new int[] {start, i});
        start = i + 1;
      }
    }
    parts.add(new int[] {start, end});
    return parts;
  }

  private static boolean isEdge(Token token, boolean left) {
    String word = token.text();
    boolean mark = word.chars().noneMatch(Character::isLetterOrDigit);
    return (mark && !(word.equals("+") && !left) && !word.equals("!"))
        || word.equals("'s")
        || word.equals("’s")
        || (left && (word.equals("the") || word.equals("The")));
  }

  private static boolean hasLetter(Sentence sentence, int first, int end) {
    for (int i = first; i < end; i++) {
      if (sentence.token(i).text().chars().anyMatch(Character::isLetter)) {
        return true;
      }
    }
    return false;
  }

  /** The dictionary overrules the tagger where it is sure and covers at least as much. */
  private static void merge(Sentence sentence, List<NamedSpan> merged, List<DictionaryHit> hits) {
    for (DictionaryHit hit : hits) {
      boolean sure = !hit.ambiguous() || (hit.supported() && isInside(sentence, hit));
      if (!sure || hit.type().equals("Topic")) {
        continue;
      }
      List<NamedSpan> overlapping =
          merged.stream().filter(name -> name.span().overlaps(hit.span())).toList();
      boolean inside =
          overlapping.stream()
              .anyMatch(
                  name -> name.span().contains(hit.span()) && !name.span().equals(hit.span()));
      NamedSpan known = inside ? null : at(sentence, hit);
      if (known != null) {
        merged.removeAll(overlapping);
        merged.add(known);
      }
    }
  }

  private static List<DictionaryHit> withInstitutions(
      List<DictionaryHit> hits, List<DictionaryHit> institutions) {
    if (institutions.isEmpty()) {
      return hits;
    }
    List<DictionaryHit> all = new ArrayList<>(hits);
    for (DictionaryHit institution : institutions) {
      if (hits.stream().noneMatch(hit -> hit.span().contains(institution.span()))) {
        all.removeIf(hit -> hit.span().overlaps(institution.span()));
        all.add(institution);
      }
    }
    return all;
  }

  /** The imported names that touch no known one, and those that hold it whole. */
  private static List<DictionaryHit> beside(
      List<DictionaryHit> known, List<DictionaryHit> imported) {
    return imported.isEmpty() ? known : withInstitutions(known, imported);
  }

  /** A capital in the middle of a sentence is no accident; one at its start may be. */
  private static boolean isInside(Sentence sentence, DictionaryHit hit) {
    return hit.span().start() > sentence.span().start() && !sentence.headline();
  }

  /** A known topic is one wherever no longer name covers it. */
  private static void topics(Sentence sentence, List<NamedSpan> names, List<DictionaryHit> hits) {
    for (DictionaryHit hit : hits) {
      if (!hit.type().equals("Topic")) {
        continue;
      }
      boolean covered =
          names.stream()
              .anyMatch(
                  name -> name.span().overlaps(hit.span()) && !hit.span().contains(name.span()));
      NamedSpan topic = covered ? null : at(sentence, hit);
      if (topic != null) {
        names.removeIf(name -> name.span().overlaps(hit.span()));
        names.add(topic);
      }
    }
  }

  static @Nullable NamedSpan at(Sentence sentence, DictionaryHit hit) {
    int first = -1;
    int end = -1;
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.token(i).start() == hit.span().start()) {
        first = i;
      }
      if (sentence.token(i).end() == hit.span().end()) {
        end = i + 1;
      }
    }
    return first >= 0 && end > first ? MentionTagger.named(sentence, first, end, hit.type()) : null;
  }

  /** "US Commerce Department": the country belongs to the name of a public body. */
  private static void countries(Sentence sentence, List<NamedSpan> names) {
    for (NamedSpan body : List.copyOf(names)) {
      boolean isPublic = body.type().equals("GovernmentBody") || body.type().equals("MilitaryUnit");
      if (!isPublic
          || body.first() == 0
          || !PREFIXES.contains(sentence.token(body.first() - 1).text())) {
        continue;
      }
      names.removeIf(name -> name.end() == body.first() && name.end() - name.first() == 1);
      if (names.stream().noneMatch(name -> name.end() == body.first())) {
        names.remove(body);
        names.add(MentionTagger.named(sentence, body.first() - 1, body.end(), body.type()));
      }
    }
  }

  /** "the Chinese government", "the Biden administration". */
  private static void powers(Sentence sentence, List<NamedSpan> names) {
    for (int i = 1; i < sentence.size(); i++) {
      String lemma = sentence.token(i).lemma();
      Token before = sentence.token(i - 1);
      boolean possible =
          POWERS.contains(lemma)
              && Character.isUpperCase(before.text().charAt(0))
              && (before.ne().equals("MISC")
                  || before.ne().equals("LOCATION")
                  || before.ne().equals("PERSON") && lemma.equals("administration"));
      if (!possible) {
        continue;
      }
      int at = i;
      NamedSpan left =
          names.stream()
              .filter(name -> name.end() == at || name.covers(at))
              .findFirst()
              .orElse(null);
      int first = left == null ? i - 1 : left.first();
      if (left != null) {
        names.remove(left);
      }
      String type = lemma.equals("military") ? "MilitaryUnit" : "GovernmentBody";
      names.add(MentionTagger.named(sentence, first, i + 1, type));
    }
  }
}
