package org.skein.graph.search;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.skein.graph.search.Asked.Part;

/** Words of a question that say nothing about what is looked for. */
final class QuestionWords {
  private static final Set<String> WORDS =
      Set.of(
          "who", "whom", "whose", "what", "which", "when", "where", "why", "how", "do", "does",
          "did", "is", "are", "was", "were", "be", "been", "has", "have", "had", "the", "a", "an",
          "of", "to", "in", "on", "at", "by", "for", "from", "with", "and", "its", "their", "that");
  private static final Set<String> BEFORE_OBJECTS =
      Set.of("to", "of", "in", "on", "at", "for", "from", "with", "by", "into", "against");

  private QuestionWords() {}

  static boolean is(Part part) {
    return part instanceof Asked.Word word && WORDS.contains(bare(word));
  }

  /** Whether what follows this word is more likely the object of a claim than its subject. */
  static boolean isBeforeObjects(Part part) {
    return part instanceof Asked.Word word && BEFORE_OBJECTS.contains(bare(word));
  }

  /** Without these words, unless nothing would be left. */
  static List<Part> without(List<Part> parts) {
    List<Part> rest = parts.stream().filter(part -> !is(part)).toList();
    return rest.isEmpty() ? parts : rest;
  }

  private static String bare(Asked.Word word) {
    return word.text().toLowerCase(Locale.ROOT);
  }
}
