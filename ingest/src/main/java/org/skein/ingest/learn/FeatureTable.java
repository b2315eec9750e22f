package org.skein.ingest.learn;

/**
 * Maps 64-bit feature hashes to rows of weights, by open addressing. Hashing replaces strings, so
 * that a feature costs a few multiplications; with fewer than a million features a collision of two
 * 64-bit hashes is very unlikely (p &lt; 3e-8).
 */
final class FeatureTable {
  private long[] keys = new long[1 << 12];
  private int[] rows = new int[1 << 12];
  private int size;

  /** The row of this feature, or -1 if it has none. */
  int row(long hash) {
    long key = hash == 0 ? 1 : hash;
    int mask = keys.length - 1;
    int slot = (int) (key ^ (key >>> 32)) & mask;
    while (keys[slot] != 0) {
      if (keys[slot] == key) {
        return rows[slot];
      }
      slot = (slot + 1) & mask;
    }
    return -1;
  }

  /** The row of this feature; a new one is given the next row. */
  int rowOrNew(long hash) {
    int found = row(hash);
    if (found >= 0) {
      return found;
    }
    if (2 * (size + 1) > keys.length) {
      grow();
    }
    put(hash == 0 ? 1 : hash, size);
    return size++;
  }

  /** How many features have a row. */
  int size() {
    return size;
  }

  /** The hash of every row, by row. */
  long[] hashes() {
    long[] hashes = new long[size];
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != 0) {
        hashes[rows[i]] = keys[i];
      }
    }
    return hashes;
  }

  private void put(long key, int row) {
    int mask = keys.length - 1;
    int slot = (int) (key ^ (key >>> 32)) & mask;
    while (keys[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    keys[slot] = key;
    rows[slot] = row;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldRows = rows;
    keys = new long[oldKeys.length * 2];
    rows = new int[oldKeys.length * 2];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        put(oldKeys[i], oldRows[i]);
      }
    }
  }
}
