package org.skein.ingest.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.skein.graph.vocabulary.Vocabulary;
import org.skein.ingest.annotate.Token;

/** Which predicates a word may state, by the patterns that the vocabulary declares. */
final class Triggers {
  private final Map<String, List<String>> predicates = new HashMap<>();

  Triggers(Vocabulary vocabulary) {
    for (Vocabulary.Predicate predicate : vocabulary.predicates()) {
      for (String notation : predicate.patterns()) {
        Pattern pattern = Pattern.parse(predicate, notation, vocabulary);
        if (!pattern.kind().equals("s")) {
          for (String trigger : pattern.triggers()) {
            List<String> known =
                predicates.computeIfAbsent(pattern.kind() + trigger, key -> new ArrayList<>(2));
            if (!known.contains(predicate.name())) {
              known.add(predicate.name());
            }
          }
        }
      }
    }
    // The same text must give the same features, whatever the hash seed.
    predicates.values().forEach(list -> list.sort(null));
  }

  /** The predicates that this word may state; none for most words. */
  List<String> of(Token token) {
    String tag = token.tag();
    String kind =
        tag.startsWith("VB") ? "v" : tag.startsWith("NN") ? "n" : tag.startsWith("JJ") ? "a" : "";
    return kind.isEmpty() || token.isProper()
        ? List.of()
        : predicates.getOrDefault(kind + token.lemma(), List.of());
  }
}
