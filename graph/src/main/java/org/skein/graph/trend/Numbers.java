package org.skein.graph.trend;

import java.util.Arrays;

/** Numbers long keys in the order in which they are met, and other work on many longs. */
final class Numbers {
  private long[] keys;
  private int[] numbers;
  private int size;

  Numbers(int expected) {
    int slots = Integer.highestOneBit(Math.max(8, Math.min(expected, 1 << 27))) * 4;
    keys = new long[slots];
    numbers = new int[slots];
  }

  /** The number of a key, from 0; a new one if it is new. */
  int of(long key) {
    int at = slot(key);
    while (numbers[at] != 0) {
      if (keys[at] == key) {
        return numbers[at] - 1;
      }
      at = (at + 1) & (keys.length - 1);
    }
    keys[at] = key;
    numbers[at] = ++size;
    return size - 1;
  }

  int size() {
    return size;
  }

  private int slot(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 32) & (keys.length - 1);
  }

  /** The first {@code size} values, ascending, each once. */
  static long[] distinct(long[] values, int size) {
    long[] sorted = Arrays.copyOf(values, size);
    Arrays.sort(sorted);
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        sorted[kept++] = sorted[i];
      }
    }
    return kept == size ? sorted : Arrays.copyOf(sorted, kept);
  }
}
