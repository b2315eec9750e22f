package org.skein.ingest.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Classes of words that say what a quantity measures, such as all words for raising money. */
final class Cues {
  private static final String FORMS = "=";
  private static final Map<String, List<String>> WORDS = WordLists.read("cues.txt");
  private static final Map<String, List<String>> CLASSES = byWord();

  private Cues() {}

  /** The classes that a lemma belongs to, in the order of the file. */
  static List<String> of(String lemma) {
    return CLASSES.getOrDefault(lemma, List.of());
  }

  /** The word forms of a list that the rules of thumb use. */
  static Set<String> forms(String list) {
    return WordLists.list(WORDS, FORMS + list);
  }

  private static Map<String, List<String>> byWord() {
    Map<String, List<String>> classes = new HashMap<>();
    for (Map.Entry<String, List<String>> words : WORDS.entrySet()) {
      if (!words.getKey().startsWith(FORMS)) {
        for (String word : words.getValue()) {
          classes.computeIfAbsent(word, key -> new ArrayList<>()).add(words.getKey());
        }
      }
    }
    return classes;
  }
}
