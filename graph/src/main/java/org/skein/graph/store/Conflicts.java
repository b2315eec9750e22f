package org.skein.graph.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/** Groups of things that contradict each other: the connected parts of who contradicts whom. */
final class Conflicts {
  private Conflicts() {}

  /**
   * The groups, each in the order of {@code all}; what contradicts nothing is in none.
   *
   * @param contradict symmetric
   */
  static <T> List<List<T>> among(List<T> all, BiPredicate<T, T> contradict) {
    int[] group = new int[all.size()];
    java.util.Arrays.setAll(group, i -> i);
    Map<Integer, Boolean> involved = new HashMap<>();
    for (int i = 0; i < group.length; i++) {
      for (int j = 0; j < i; j++) {
        if (contradict.test(all.get(i), all.get(j))) {
          involved.put(i, true);
          involved.put(j, true);
          group[find(group, i)] = find(group, j);
        }
      }
    }
    Map<Integer, List<T>> groups = new TreeMap<>();
    for (int i = 0; i < group.length; i++) {
      if (involved.containsKey(i)) {
        groups.computeIfAbsent(find(group, i), unused -> new ArrayList<>()).add(all.get(i));
      }
    }
    return List.copyOf(groups.values());
  }

  private static int find(int[] group, int member) {
    int root = member;
    while (group[root] != root) {
      root = group[root];
    }
    return root;
  }
}
