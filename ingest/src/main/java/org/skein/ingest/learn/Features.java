package org.skein.ingest.learn;

import java.util.Arrays;

/** The features of one decision, as 64-bit hashes of a template number and its values. */
public final class Features {
  private static final long PRIME = 0x9E3779B97F4A7C15L;

  /** A value that is not to be learned from: a feature with it is left out. */
  public static final String UNSEEN = "\u0001";

  private long[] hashes = new long[64];
  private int size;

  /** Adds the feature "template = value". */
  public void add(int template, String value) {
    if (!value.equals(UNSEEN)) {
      push(mix(start(template), value));
    }
  }

  /** Adds the feature "template = a and b". */
  public void add(int template, String a, String b) {
    if (!a.equals(UNSEEN) && !b.equals(UNSEEN)) {
      push(mix(mix(start(template), a), b));
    }
  }

  /** Adds the feature "template = a and b and c". */
  public void add(int template, String a, String b, String c) {
    if (!a.equals(UNSEEN) && !b.equals(UNSEEN) && !c.equals(UNSEEN)) {
      push(mix(mix(mix(start(template), a), b), c));
    }
  }

  /** Adds the feature "template = a and b and c and d". */
  public void add(int template, String a, String b, String c, String d) {
    if (!a.equals(UNSEEN) && !b.equals(UNSEEN) && !c.equals(UNSEEN) && !d.equals(UNSEEN)) {
      push(mix(mix(mix(mix(start(template), a), b), c), d));
    }
  }

  /** The number of features. */
  public int size() {
    return size;
  }

  /** The hash of feature {@code i}. */
  public long hash(int i) {
    return hashes[i];
  }

  /** Leaves one of each feature. */
  public void distinct() {
    Arrays.sort(hashes, 0, size);
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (i == 0 || hashes[i] != hashes[i - 1]) {
        hashes[kept++] = hashes[i];
      }
    }
    size = kept;
  }

  private void push(long hash) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * size);
    }
    hashes[size++] = hash;
  }

  private static long start(int template) {
    return (template + 1) * PRIME;
  }

  private static long mix(long hash, String value) {
    long h = hash;
    for (int i = 0; i < value.length(); i++) {
      h = (h ^ value.charAt(i)) * 0x100000001B3L;
    }
    h ^= 0x1F;
    h *= PRIME;
    return h ^ (h >>> 29);
  }
}
