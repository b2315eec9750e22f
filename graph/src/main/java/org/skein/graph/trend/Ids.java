package org.skein.graph.trend;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Ids of things, numbered in an order of their own. */
final class Ids {
  private final String[] byNumber;
  private final int[] sorted;

  private Ids(String[] byNumber, int[] sorted) {
    this.byNumber = byNumber;
    this.sorted = sorted;
  }

  /** Numbers ids as they stand. */
  static Ids of(String[] byNumber) {
    Integer[] order = new Integer[byNumber.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, (a, b) -> byNumber[a].compareTo(byNumber[b]));
    return new Ids(byNumber, Arrays.stream(order).mapToInt(Integer::intValue).toArray());
  }

  /** The number of an id, or -1 if there is none. */
  int number(@Nullable String id) {
    if (id == null) {
      return -1;
    }
    int low = 0;
    int high = sorted.length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = byNumber[sorted[middle]].compareTo(id);
      if (order == 0) {
        return sorted[middle];
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  String id(int number) {
    return byNumber[number];
  }

  int size() {
    return byNumber.length;
  }

  /** All numbers by id: faster than looking up one by one, for as long as a table is built. */
  Map<String, Integer> map() {
    Map<String, Integer> numbers = new HashMap<>(byNumber.length * 4 / 3 + 1);
    for (int i = 0; i < byNumber.length; i++) {
      numbers.put(byNumber[i], i);
    }
    return numbers;
  }
}
