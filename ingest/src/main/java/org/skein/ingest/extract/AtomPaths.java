package org.skein.ingest.extract;

import java.util.Arrays;

/**
 * The paths of a trie over atoms, in one table by open addressing: a step from a node over an atom
 * costs one look-up, and a bit set over the first atoms spares most texts even that.
 */
final class AtomPaths {
  static final int ROOT = 0;
  static final int NONE = -1;
  private static final int BITS_PER_BEGINNING = 16;

  private long[] keys = new long[1 << 10];
  private int[] nodes = new int[1 << 10];
  private long[] beginnings = new long[1 << 7];
  private long[] first = new long[1 << 6];
  private int firsts;
  private int size = 1;

  /** How many nodes there are, with the root. */
  int size() {
    return size;
  }

  /** Whether some path may begin with an atom; mostly right where it says yes. */
  boolean mayBegin(long atom) {
    int bit = (int) atom & (beginnings.length * Long.SIZE - 1);
    return (beginnings[bit >>> 6] & (1L << bit)) != 0;
  }

  /** The node behind an atom, or {@link #NONE}. */
  int next(int node, long atom) {
    long key = key(node, atom);
    int mask = keys.length - 1;
    int slot = (int) (key >>> 32) & mask;
    while (keys[slot] != 0) {
      if (keys[slot] == key) {
        return nodes[slot];
      }
      slot = (slot + 1) & mask;
    }
    return NONE;
  }

  /** The node behind an atom, which is made where there is none. */
  int extend(int node, long atom) {
    int known = next(node, atom);
    if (known != NONE) {
      return known;
    }
    if (2 * size >= keys.length) {
      grow();
    }
    put(key(node, atom), size);
    if (node == ROOT) {
      begin(atom);
    }
    return size++;
  }

  private static long key(int node, long atom) {
    long key = (atom + node) * 0x9E3779B97F4A7C15L;
    key ^= key >>> 31;
    return key == 0 ? 1 : key;
  }

  private void put(long key, int node) {
    int mask = keys.length - 1;
    int slot = (int) (key >>> 32) & mask;
    while (keys[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    keys[slot] = key;
    nodes[slot] = node;
  }

  private void begin(long atom) {
    if (firsts == first.length) {
      first = Arrays.copyOf(first, 2 * firsts);
    }
    first[firsts++] = atom;
    if (beginnings.length * Long.SIZE < BITS_PER_BEGINNING * firsts) {
      beginnings = new long[2 * beginnings.length];
      for (int i = 0; i < firsts; i++) {
        mark(first[i]);
      }
    }
    mark(atom);
  }

  private void mark(long atom) {
    int bit = (int) atom & (beginnings.length * Long.SIZE - 1);
    beginnings[bit >>> 6] |= 1L << bit;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldNodes = nodes;
    keys = new long[oldKeys.length * 2];
    nodes = new int[oldKeys.length * 2];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        put(oldKeys[i], oldNodes[i]);
      }
    }
  }
}
