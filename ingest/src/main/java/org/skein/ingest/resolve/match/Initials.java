package org.skein.ingest.resolve.match;

import java.util.List;

/** Whether letters are the first ones of words. */
final class Initials {
  private Initials() {}

  /**
   * Where the run of units ends whose initials are these letters, function words aside; -1 if the
   * units from {@code from} on do not spell them. A phrase that is one unit gives its first letter.
   */
  static int end(String letters, List<Unit> units, int from) {
    int at = 0;
    for (int i = from; i < units.size(); i++) {
      Unit unit = units.get(i);
      if (unit.han) {
        return -1;
      }
      boolean fits = unit.text.charAt(0) == letters.charAt(at);
      if (!fits && (unit.kind == Kind.STOP || unit.kind == Kind.LEGAL) && at > 0) {
        continue;
      }
      if (!fits) {
        return -1;
      }
      at++;
      if (at == letters.length()) {
        return i + 1;
      }
    }
    return -1;
  }

  /**
   * How well letters abbreviate words: 1 if they are the first letter of every telling word, less
   * if some word gives more letters or none, 0 if they are not made of beginnings in order.
   */
  static double fit(String letters, List<String> words, Parts parts) {
    return Math.max(fit(letters, words, parts, false), fit(letters, words, parts, true));
  }

  private static double fit(
      String letters, List<String> words, Parts parts, boolean withFunctionWords) {
    int at = 0;
    int used = 0;
    int telling = 0;
    boolean long_ = false;
    for (String word : words) {
      Kind kind = parts.kindOf(word);
      boolean light = kind == Kind.STOP || kind == Kind.LEGAL;
      if (Han.is(word.charAt(0))) {
        return 0;
      }
      telling += light ? 0 : 1;
      if (light && !withFunctionWords) {
        continue;
      }
      int taken = 0;
      while (at < letters.length()
          && taken < word.length()
          && letters.charAt(at) == word.charAt(taken)
          && (taken == 0 || !startsLater(letters, at, words, word))) {
        at++;
        taken++;
      }
      used += taken > 0 && !light ? 1 : 0;
      long_ |= taken > 1;
    }
    if (at < letters.length() || used < 2) {
      return 0;
    }
    double share = (double) used / Math.max(used, telling);
    return (long_ ? 0.8 : 1) * share * share;
  }

  /** Whether a later word begins with this letter, so that it is better left to that one. */
  private static boolean startsLater(String letters, int at, List<String> words, String after) {
    boolean later = false;
    for (String word : words) {
      if (later && word.charAt(0) == letters.charAt(at)) {
        return true;
      }
      later |= word.equals(after);
    }
    return false;
  }
}
