package org.skein.graph.trend;

import java.util.Arrays;

/** For each number of a kind, an ascending list of rows. */
final class Postings {
  private final int[] starts;
  private final int[] rows;

  private Postings(int[] starts, int[] rows) {
    this.starts = starts;
    this.rows = rows;
  }

  /** Which number a row stands under, or a negative one for none. */
  interface Key {
    int of(int row);
  }

  /** The rows 0 to {@code count} under each of their keys; a row stands once under each key. */
  static Postings of(int kinds, int count, Key first, Key second) {
    int[] starts = new int[kinds + 1];
    for (int row = 0; row < count; row++) {
      int one = first.of(row);
      int other = second.of(row);
      if (one >= 0) {
        starts[one + 1]++;
      }
      if (other >= 0 && other != one) {
        starts[other + 1]++;
      }
    }
    for (int kind = 0; kind < kinds; kind++) {
      starts[kind + 1] += starts[kind];
    }
    int[] rows = new int[starts[kinds]];
    int[] next = Arrays.copyOf(starts, kinds);
    for (int row = 0; row < count; row++) {
      int one = first.of(row);
      int other = second.of(row);
      if (one >= 0) {
        rows[next[one]++] = row;
      }
      if (other >= 0 && other != one) {
        rows[next[other]++] = row;
      }
    }
    return new Postings(starts, rows);
  }

  static Postings of(int kinds, int count, Key key) {
    return of(kinds, count, key, row -> -1);
  }

  int size(int kind) {
    return starts[kind + 1] - starts[kind];
  }

  int row(int kind, int index) {
    return rows[starts[kind] + index];
  }

  /** How many rows of this number are before {@code row}. */
  int before(int kind, int row) {
    int at = Arrays.binarySearch(rows, starts[kind], starts[kind + 1], row);
    return (at < 0 ? -at - 1 : at) - starts[kind];
  }
}
