package org.skein.graph.search;

/** Counts typing errors: characters that are wrong, missing, too many, or swapped with the next. */
final class Typos {
  private Typos() {}

  /** The least number of errors that turn one into the other (optimal string alignment). */
  static int between(String a, String b) {
    int[][] errors = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        errors[i][j] = i == 0 || j == 0 ? i + j : least(a, b, i, j, errors);
      }
    }
    return errors[a.length()][b.length()];
  }

  private static int least(String a, String b, int i, int j, int[][] errors) {
    int wrong = errors[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int least = Math.min(wrong, 1 + Math.min(errors[i - 1][j], errors[i][j - 1]));
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, errors[i - 2][j - 2] + 1) : least;
  }
}
