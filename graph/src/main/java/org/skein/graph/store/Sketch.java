package org.skein.graph.store;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * A MinHash sketch of a text (Broder 1997): for each of 128 hash functions the least value over all
 * shingles. The share of equal values estimates the Jaccard similarity of two texts.
 */
final class Sketch {
  static final int SIZE = 128;

  /** 32 bands of 4 rows: two texts of similarity 0.6 share a band with probability 0.988. */
  static final int BANDS = 32;

  private static final int ROWS = SIZE / BANDS;

  private final int[] least;

  private Sketch(int[] least) {
    this.least = least;
  }

  static Sketch of(String text) {
    int[] least = new int[SIZE];
    Arrays.fill(least, Integer.MAX_VALUE);
    for (long hash : Shingles.of(text).hashes()) {
      for (int i = 0; i < SIZE; i++) {
        int value = (int) (Shingles.mix(hash ^ (i * 0xd6e8feb86659fd93L)) >>> 32);
        least[i] = Math.min(least[i], value);
      }
    }
    return new Sketch(least);
  }

  static Sketch ofBytes(byte[] bytes) {
    int[] least = new int[SIZE];
    ByteBuffer.wrap(bytes).asIntBuffer().get(least);
    return new Sketch(least);
  }

  byte[] toBytes() {
    ByteBuffer bytes = ByteBuffer.allocate(SIZE * Integer.BYTES);
    bytes.asIntBuffer().put(least);
    return bytes.array();
  }

  /** The hash of one band, the same for two sketches that agree in all its rows. */
  long band(int band) {
    long hash = band;
    for (int i = band * ROWS; i < (band + 1) * ROWS; i++) {
      hash = Shingles.mix(hash ^ least[i]);
    }
    return hash;
  }

  /** The estimated Jaccard similarity. */
  double similarity(Sketch other) {
    int same = 0;
    for (int i = 0; i < SIZE; i++) {
      same += least[i] == other.least[i] ? 1 : 0;
    }
    return (double) same / SIZE;
  }
}
