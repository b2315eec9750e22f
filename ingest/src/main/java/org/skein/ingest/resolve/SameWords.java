package org.skein.ingest.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether two English names are made of the same words: their order, number, spelling and what says
 * little apart. One telling word more, and it is another thing: Harvard Law School is not Harvard
 * Business School, nor is McKinsey Global Institute McKinsey.
 */
final class SameWords {
  private static final int LONG = 8;
  private static final int MIDDLING = 5;
  private static final int MANY = 3;

  private static final Set<String> LITTLE =
      Set.of("group", "company", "holding", "llp", "system", "technology", "serie");

  /** May be left over in the name of the text: "Anthropic AI", "Groq AI". */
  private static final String AI = "ai";

  /**
   * May be left over in it too; where the known name has it more, the document must be of there.
   */
  private static final String US = "us";

  private static final Map<String, String> SPELLINGS =
      Map.ofEntries(
          Map.entry("centre", "center"),
          Map.entry("defence", "defense"),
          Map.entry("organisation", "organization"),
          Map.entry("lab", "laboratory"),
          Map.entry("laboratorie", "laboratory"),
          Map.entry("labor", "labour"),
          Map.entry("tech", "technology"),
          Map.entry("technologie", "technology"),
          Map.entry("companie", "company"),
          Map.entry("u", "university"),
          Map.entry("usa", "us"),
          Map.entry("corps", "corp"),
          Map.entry("institution", "institute"));

  private SameWords() {}

  /**
   * True if every telling word of either name is one of the other.
   *
   * @param slips whether a word may be misspelt; where many words agree it always may
   */
  static boolean agree(String text, String known, boolean slips) {
    List<String> ours = words(text);
    List<String> theirs = words(known);
    int all = ours.size();
    List<String> left = new ArrayList<>();
    for (String word : ours) {
      if (!theirs.remove(word)) {
        left.add(word);
      }
    }
    boolean nothing = left.size() == all;
    boolean mayMisspell = !nothing && (slips || all >= MANY);
    if (mayMisspell) {
      left.removeIf(word -> takeMisspelt(word, theirs));
    }
    left.remove(AI);
    left.remove(US);
    return !nothing && LITTLE.containsAll(left) && LITTLE.containsAll(theirs);
  }

  /** True if the known name only says beside the same words that it is of the United States. */
  static boolean agreeWithin(String text, String known) {
    return words(known).contains(US) && agree("US " + text, known, false);
  }

  private static boolean takeMisspelt(String word, List<String> words) {
    for (String other : words) {
      if (isMisspelt(word, other)) {
        words.remove(other);
        return true;
      }
    }
    return false;
  }

  private static boolean isMisspelt(String word, String other) {
    int longest = Math.max(word.length(), other.length());
    int allowed = longest >= LONG ? 2 : longest >= MIDDLING ? 1 : 0;
    double edits = (1 - NameKey.similarity(word, other)) * longest;
    return word.charAt(0) == other.charAt(0) && edits < allowed + 0.5;
  }

  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (String word : NameKey.telling(unified(name))) {
      boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
      String single = plural ? word.substring(0, word.length() - 1) : word;
      words.add(SPELLINGS.getOrDefault(single, single));
    }
    return words;
  }

  private static String unified(String name) {
    return name.replaceAll("(?i)\\bartificial intelligence\\b", "AI")
        .replaceAll("(?i)\\bunited states?\\b", "US");
  }
}
