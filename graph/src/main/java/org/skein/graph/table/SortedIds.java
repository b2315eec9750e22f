package org.skein.graph.table;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Ids in the order of their UTF-8 bytes, packed: one byte a character, four for its place. */
final class SortedIds {
  private final byte[] bytes;
  private final int[] ends;

  private SortedIds(byte[] bytes, int[] ends) {
    this.bytes = bytes;
    this.ends = ends;
  }

  int size() {
    return ends.length;
  }

  String get(int index) {
    int start = start(index);
    return new String(bytes, start, ends[index] - start, StandardCharsets.UTF_8);
  }

  /** The first index whose id is greater than {@code id}. */
  int firstAfter(String id) {
    int at = find(id);
    return at >= 0 ? at + 1 : -at - 1;
  }

  /** The index of an id; where it is missing, {@code -(the index it would have) - 1}. */
  int find(String id) {
    byte[] wanted = id.getBytes(StandardCharsets.UTF_8);
    int low = 0;
    int high = ends.length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int sign =
          Arrays.compareUnsigned(bytes, start(middle), ends[middle], wanted, 0, wanted.length);
      if (sign == 0) {
        return middle;
      }
      if (sign < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -low - 1;
  }

  private int start(int index) {
    return index == 0 ? 0 : ends[index - 1];
  }

  /** Takes ids in their order. */
  static final class Builder {
    private byte[] bytes = new byte[1024];
    private int used;
    private final Ints ends = new Ints();

    /**
     * Adds an id.
     *
     * @throws IllegalArgumentException if it is not behind the one before
     */
    void add(String id) {
      byte[] more = id.getBytes(StandardCharsets.UTF_8);
      int last = ends.size() == 0 ? -1 : ends.size() < 2 ? 0 : ends.get(ends.size() - 2);
      if (last >= 0 && Arrays.compareUnsigned(bytes, last, used, more, 0, more.length) >= 0) {
        throw new IllegalArgumentException("id '%s' is out of order".formatted(id));
      }
      if (used + more.length > bytes.length) {
        bytes = Arrays.copyOf(bytes, Math.max(used + more.length, used + (used >> 1)));
      }
      System.arraycopy(more, 0, bytes, used, more.length);
      used += more.length;
      ends.add(used);
    }

    SortedIds build() {
      return new SortedIds(Arrays.copyOf(bytes, used), ends.toArray());
    }
  }
}
