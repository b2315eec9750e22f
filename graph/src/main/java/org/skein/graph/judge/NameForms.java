package org.skein.graph.judge;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The forms of a name in which two spellings of one thing meet. */
final class NameForms {
  private static final Pattern MARKS = Pattern.compile("\\p{M}");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:[a-rt-z](?![a-z]))?");
  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{N}]{1,7}");
  private static final Set<String> STOP =
      Set.of(
          "of",
          "for",
          "the",
          "and",
          "at",
          "in",
          "a",
          "an",
          "on",
          "to",
          "de",
          "inc",
          "corp",
          "ltd",
          "co",
          "llc",
          "limited",
          "corporation",
          "company");

  private NameForms() {}

  /** The words that tell, lower case, without accents. */
  static List<String> words(String name) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    return BETWEEN_WORDS
        .splitAsStream(plain.toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty() && !STOP.contains(word))
        .toList();
  }

  /** Letters and digits of the words that tell. */
  static String fold(String name) {
    return String.join("", words(name));
  }

  /** The consonants that carry a name, h, w and y aside, and its digits. */
  static String skeleton(String fold) {
    return fold.replaceAll("[aeiouhwy]", "").replaceAll("(.)\\1+", "$1");
  }

  /** The words in the order of the alphabet, each once. */
  static String sorted(String name) {
    return String.join(" ", new TreeSet<>(words(name)));
  }

  /** The first letters of three and more words; empty for fewer. */
  static String initials(String name) {
    List<String> words = words(name);
    StringBuilder initials = new StringBuilder();
    words.forEach(word -> initials.appendCodePoint(word.codePointAt(0)));
    return words.size() < 3 ? "" : initials.toString();
  }

  static boolean isAcronym(String name) {
    return ACRONYM.matcher(name).matches();
  }

  /**
   * The numbers in order, each with a single letter behind it (910b, but not the s of a plural):
   * two names that differ in them are two things.
   */
  static String numbers(String fold) {
    return NUMBER.matcher(fold).results().map(MatchResult::group).collect(Collectors.joining(" "));
  }

  /** 1 for equal strings, falling with each edit to 0 (Levenshtein over the longer length). */
  static double similarity(String a, String b) {
    int longest = Math.max(a.length(), b.length());
    if (longest == 0) {
      return 1;
    }
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return 1 - (double) row[b.length()] / longest;
  }
}
