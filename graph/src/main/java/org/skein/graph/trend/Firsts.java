package org.skein.graph.trend;

/**
 * Which claims are the first of their statement: ever, and in their month, quarter and year of
 * publication, among all claims and among those of the same mood. A filter of statements or moods
 * can then count different statements without remembering them.
 */
final class Firsts {
  private static final int EVER = 3;
  private static final int MOOD = 4;

  private final byte[] flags;

  private Firsts(byte[] flags) {
    this.flags = flags;
  }

  static Firsts of(ClaimTable table) {
    byte[] flags = new byte[table.size()];
    int moods = 4;
    mark(flags, table, 0, table.statements, row -> table.claims.statement()[row]);
    mark(
        flags,
        table,
        MOOD,
        table.statements * moods,
        row -> table.claims.statement()[row] * moods + table.claims.mood()[row]);
    return new Firsts(flags);
  }

  private interface Key {
    int of(int row);
  }

  private static void mark(byte[] flags, ClaimTable table, int shift, int keys, Key key) {
    int[] lastMonth = new int[keys];
    int dated = table.documents.firstRow()[table.dated];
    for (int row = 0; row < dated; row++) {
      int month = table.documents.month()[table.claims.document()[row]];
      int at = key.of(row);
      int last = lastMonth[at] - 1;
      for (Step step : Step.values()) {
        if (last < 0 || step.ofMonth(last) != step.ofMonth(month)) {
          flags[row] |= (byte) (1 << shift + step.ordinal());
        }
      }
      if (last < 0) {
        flags[row] |= (byte) (1 << shift + EVER);
      }
      lastMonth[at] = month + 1;
    }
  }

  /** 1 for the first claim of its statement in its period, else 0. */
  int inPeriod(int row, Step step, boolean ofMood) {
    return flags[row] >>> (ofMood ? MOOD : 0) + step.ordinal() & 1;
  }

  /** 1 for the first dated claim of its statement, else 0. */
  int ever(int row, boolean ofMood) {
    return flags[row] >>> (ofMood ? MOOD : 0) + EVER & 1;
  }
}
