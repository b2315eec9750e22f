package org.skein.graph.table;

import java.util.Arrays;

/** The rows of each word, in ascending order. */
final class Postings {
  private final int[] ends;
  private final int[] rows;

  private Postings(int[] ends, int[] rows) {
    this.ends = ends;
    this.rows = rows;
  }

  /** The rows of each word where each row has one or none. */
  static Postings of(int words, int[] ordinals) {
    int[] starts = new int[ordinals.length + 1];
    for (int row = 0; row < ordinals.length; row++) {
      starts[row + 1] = starts[row] + (ordinals[row] < 0 ? 0 : 1);
    }
    int[] given = Arrays.stream(ordinals).filter(ordinal -> ordinal >= 0).toArray();
    return of(words, starts, given);
  }

  /** The rows of each word; the words of a row are {@code ordinals} from its start to the next. */
  static Postings of(int words, int[] starts, int[] ordinals) {
    int[] next = new int[words + 1];
    for (int ordinal : ordinals) {
      next[ordinal + 1]++;
    }
    for (int word = 0; word < words; word++) {
      next[word + 1] += next[word];
    }
    int[] rows = new int[ordinals.length];
    for (int row = 0; row + 1 < starts.length; row++) {
      for (int i = starts[row]; i < starts[row + 1]; i++) {
        rows[next[ordinals[i]]++] = row;
      }
    }
    // Each entry has moved on to where the next word begins.
    return new Postings(Arrays.copyOf(next, words), rows);
  }

  int[] rows(int word) {
    return Arrays.copyOfRange(rows, word == 0 ? 0 : ends[word - 1], ends[word]);
  }
}
