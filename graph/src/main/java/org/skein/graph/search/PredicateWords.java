package org.skein.graph.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.skein.graph.vocabulary.Vocabulary;

/** Which predicates a word may state: the words of their patterns, in the forms of English. */
final class PredicateWords {
  private final Map<String, Set<String>> byLemma = new HashMap<>();

  PredicateWords(Vocabulary vocabulary) {
    for (Vocabulary.Predicate predicate : vocabulary.predicates()) {
      predicate.patterns().forEach(pattern -> addPattern(pattern, predicate.name()));
    }
  }

  /** Of {@code v supply|sell|ship : subj -> to} the verbs, of {@code n maker : …} the nouns. */
  private void addPattern(String pattern, String predicate) {
    String[] parts = pattern.strip().split("\\s*:\\s*", 2);
    String[] head = parts[0].split("\\s+", 2);
    if (head.length == 2 && (head[0].equals("v") || head[0].equals("n"))) {
      for (String lemma : head[1].split("\\|")) {
        byLemma.computeIfAbsent(lemma.strip(), unused -> new TreeSet<>()).add(predicate);
      }
    }
  }

  /** The predicates that {@code word}, in lower case, may state. */
  Set<String> of(String word) {
    for (String lemma : lemmas(word)) {
      Set<String> found = byLemma.get(lemma);
      if (found != null) {
        return found;
      }
    }
    return Set.of();
  }

  private static List<String> lemmas(String word) {
    List<String> lemmas = new ArrayList<>(List.of(word));
    addWithout(word, "ies", "y", lemmas);
    addWithout(word, "ied", "y", lemmas);
    addWithout(word, "s", "", lemmas);
    addWithout(word, "es", "", lemmas);
    addWithout(word, "d", "", lemmas);
    addWithout(word, "ed", "", lemmas);
    addWithout(word, "ing", "", lemmas);
    addWithout(word, "ing", "e", lemmas);
    return lemmas;
  }

  private static void addWithout(String word, String ending, String instead, List<String> lemmas) {
    if (word.endsWith(ending) && word.length() > ending.length() + 2) {
      lemmas.add(word.substring(0, word.length() - ending.length()) + instead);
    }
  }
}
