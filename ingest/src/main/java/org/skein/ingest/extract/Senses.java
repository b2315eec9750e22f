package org.skein.ingest.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skein.ingest.annotate.Sentence;
import org.skein.ingest.annotate.Token;

/**
 * What words say of two parties ("ban", "fine" and "blacklist" say that one restricts the other),
 * by a lexicon written by hand, so that a word which no annotated sentence has is judged by those
 * that mean the same.
 */
final class Senses {
  private static volatile @Nullable Senses shipped;

  private final Map<String, Set<String>> byWord = new HashMap<>();

  private Senses(Map<String, List<String>> lists) {
    lists.forEach(
        (heading, words) -> {
          String sense = heading.substring(0, heading.indexOf(' '));
          String kind = heading.substring(heading.indexOf(' ') + 1);
          for (String word : words) {
            byWord.computeIfAbsent(kind + word, key -> new LinkedHashSet<>()).add(sense);
          }
        });
  }

  /** The lexicon that ships with Skein; read once, and never changed. */
  static Senses shipped() {
    Senses known = shipped;
    if (known == null) {
      known = new Senses(WordLists.read("senses.txt"));
      shipped = known;
    }
    return known;
  }

  /** The senses of each word of a sentence, in the order of the lexicon; mostly none. */
  List<List<String>> of(Sentence sentence) {
    List<List<String>> senses = new ArrayList<>(sentence.size());
    for (int i = 0; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      Set<String> found = new LinkedHashSet<>();
      if (!token.isProper()) {
        found.addAll(byWord.getOrDefault(kind(token) + token.lemma(), Set.of()));
        if (token.isVerb() && found.isEmpty()) {
          found.addAll(byWord.getOrDefault("a" + token.lemma(), Set.of()));
        }
        if (i + 1 < sentence.size()) {
          String pair = "p" + token.lemma() + "_" + sentence.token(i + 1).lemma();
          found.addAll(byWord.getOrDefault(pair, Set.of()));
        }
      }
      senses.add(List.copyOf(found));
    }
    return senses;
  }

  private static String kind(Token token) {
    return token.isVerb() ? "v" : token.tag().startsWith("NN") ? "n" : "a";
  }
}
