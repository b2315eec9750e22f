package org.skein.ingest.resolve.match;

import java.util.Arrays;

/** How alike two strings of letters are. */
final class Letters {
  private Letters() {}

  /** Levenshtein's distance: edits of one letter, swapped neighbours counting as one. */
  static int distance(String a, String b) {
    int[] before = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      char c = a.charAt(i - 1);
      for (int j = 1; j <= b.length(); j++) {
        char d = b.charAt(j - 1);
        int least = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + (c == d ? 0 : 1));
        boolean swapped = i > 1 && j > 1 && c == b.charAt(j - 2) && d == a.charAt(i - 2) && c != d;
        row[j] = swapped ? Math.min(least, before[j - 2] + 1) : least;
      }
      int[] spare = before;
      before = last;
      last = row;
      row = spare;
    }
    return last[b.length()];
  }

  /** 1 for equal strings, 0 for wholly different ones: edits over the longer length. */
  static double similarity(String a, String b) {
    int longest = Math.max(a.length(), b.length());
    return longest == 0 ? 1 : 1 - (double) distance(a, b) / longest;
  }

  /** Jaro's likeness with Winkler's bonus for a common beginning (Winkler 1990), 0 to 1. */
  static double jaroWinkler(String a, String b) {
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    int window = Math.max(0, Math.max(a.length(), b.length()) / 2 - 1);
    boolean[] taken = new boolean[b.length()];
    char[] matched = new char[a.length()];
    int count = 0;
    for (int i = 0; i < a.length(); i++) {
      int to = Math.min(b.length(), i + window + 1);
      for (int j = Math.max(0, i - window); j < to; j++) {
        if (!taken[j] && a.charAt(i) == b.charAt(j)) {
          taken[j] = true;
          matched[count++] = a.charAt(i);
          break;
        }
      }
    }
    if (count == 0) {
      return 0;
    }
    int swaps = 0;
    int k = 0;
    for (int j = 0; j < b.length(); j++) {
      if (taken[j] && matched[k++] != b.charAt(j)) {
        swaps++;
      }
    }
    double m = count;
    double jaro = (m / a.length() + m / b.length() + (m - swaps / 2.0) / m) / 3;
    return jaro + Math.min(4, commonPrefix(a, b)) * 0.1 * (1 - jaro);
  }

  static int commonPrefix(String a, String b) {
    int n = Math.min(a.length(), b.length());
    int i = 0;
    while (i < n && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    return i;
  }

  /** The length of the longest common substring. */
  static int commonRun(String a, String b) {
    int[] row = new int[b.length() + 1];
    int best = 0;
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = 0;
      for (int j = 1; j <= b.length(); j++) {
        int above = row[j];
        row[j] = a.charAt(i - 1) == b.charAt(j - 1) ? diagonal + 1 : 0;
        best = Math.max(best, row[j]);
        diagonal = above;
      }
    }
    return best;
  }

  /** True if the letters of {@code part} stand in {@code whole} in this order. */
  static boolean isSubsequence(String part, String whole) {
    int at = 0;
    for (int i = 0; i < whole.length() && at < part.length(); i++) {
      if (whole.charAt(i) == part.charAt(at)) {
        at++;
      }
    }
    return at == part.length();
  }

  /** The letters in alphabetical order. */
  static String sorted(String text) {
    char[] letters = text.toCharArray();
    Arrays.sort(letters);
    return new String(letters);
  }
}
