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

  /** The same if that is at most {@code most}, which is found out sooner; else more than that. */
  static int within(String a, String b, int most) {
    if (Math.abs(a.length() - b.length()) > most) {
      return most + 1;
    }
    int[] before = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j < last.length; j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int from = Math.max(1, i - most);
      int to = Math.min(b.length(), i + most);
      // Beyond the band everything is too far.
      row[from - 1] = from == 1 ? i : most + 1;
      int least = row[from - 1];
      for (int j = from; j <= to; j++) {
        int typos = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int above = j == i + most ? most + 1 : last[j];
        typos = Math.min(typos, 1 + Math.min(above, row[j - 1]));
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          typos = Math.min(typos, before[j - 2] + 1);
        }
        row[j] = typos;
        least = Math.min(least, typos);
      }
      if (least > most) {
        return most + 1;
      }
      int[] free = before;
      before = last;
      last = row;
      row = free;
    }
    return last[b.length()];
  }

  private static int least(String a, String b, int i, int j, int[][] errors) {
    int wrong = errors[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int least = Math.min(wrong, 1 + Math.min(errors[i - 1][j], errors[i][j - 1]));
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, errors[i - 2][j - 2] + 1) : least;
  }
}
