package org.skein.graph.trend;

import java.util.Arrays;

/** Which numbers were met, emptied at no cost: each slot holds the round in which it was filled. */
final class IntSet {
  private long[] slots;
  private long round = 1L << 32;
  private int size;

  IntSet(int expected) {
    slots = new long[Math.max(16, Integer.highestOneBit(Math.max(1, expected)) * 4)];
  }

  /** Whether {@code number}, not negative, was not there before. */
  boolean add(int number) {
    if (size * 2 > slots.length) {
      grow();
    }
    long wanted = round | number;
    int at = slot(number);
    while (slots[at] >= round) {
      if (slots[at] == wanted) {
        return false;
      }
      at = (at + 1) & (slots.length - 1);
    }
    slots[at] = wanted;
    size++;
    return true;
  }

  boolean contains(int number) {
    long wanted = round | number;
    int at = slot(number);
    while (slots[at] >= round) {
      if (slots[at] == wanted) {
        return true;
      }
      at = (at + 1) & (slots.length - 1);
    }
    return false;
  }

  int size() {
    return size;
  }

  void clear() {
    round += 1L << 32;
    size = 0;
  }

  private int slot(int number) {
    int mixed = number * 0x9E3779B9;
    return (mixed ^ (mixed >>> 15)) & (slots.length - 1);
  }

  private void grow() {
    long[] old = slots;
    slots = new long[old.length * 2];
    Arrays.fill(slots, 0);
    long before = round;
    size = 0;
    for (long slot : old) {
      if (slot >= before) {
        add((int) slot);
      }
    }
  }
}
