package org.skein.graph.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds which documents are copies of which: wire copies and reprints share most of their words.
 * The origin of a group is its earliest document; among equals the one with the smallest id.
 */
final class Origins {
  /** From this Jaccard similarity of shingles on, two documents are copies. */
  static final double COPY = 0.6;

  /** Pairs whose estimate is below this are not compared word by word: 3.4 sigma under COPY. */
  private static final double WORTH_COMPARING = COPY - 0.15;

  private static final Comparator<Copy> EARLIEST_FIRST =
      Comparator.comparing(Copy::published, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Copy::id);

  private final Function<String, String> textById;
  private final Map<String, Shingles> compared = new HashMap<>();

  /**
   * @param textById the text of a document; asked for once for each document that may be a copy
   */
  Origins(Function<String, String> textById) {
    this.textById = textById;
  }

  /** A document as far as it matters here. */
  record Copy(String id, @Nullable String published, Sketch sketch) {}

  /** The id of the origin of each document, by document id. */
  Map<String, String> of(List<Copy> documents) {
    List<Copy> sorted = documents.stream().sorted(Comparator.comparing(Copy::id)).toList();
    int[] group = new int[sorted.size()];
    java.util.Arrays.setAll(group, i -> i);
    for (int band = 0; band < Sketch.BANDS; band++) {
      for (List<Integer> bucket : buckets(sorted, band)) {
        join(sorted, bucket, group);
      }
    }
    return roots(sorted, group);
  }

  private static Iterable<List<Integer>> buckets(List<Copy> documents, int band) {
    Map<Long, List<Integer>> buckets = new TreeMap<>();
    for (int i = 0; i < documents.size(); i++) {
      long key = documents.get(i).sketch().band(band);
      buckets.computeIfAbsent(key, unused -> new ArrayList<>()).add(i);
    }
    return buckets.values();
  }

  private void join(List<Copy> documents, List<Integer> bucket, int[] group) {
    for (int i = 1; i < bucket.size(); i++) {
      for (int j = 0; j < i; j++) {
        int a = bucket.get(i);
        int b = bucket.get(j);
        if (find(group, a) != find(group, b) && areCopies(documents.get(a), documents.get(b))) {
          group[find(group, a)] = find(group, b);
        }
      }
    }
  }

  private boolean areCopies(Copy a, Copy b) {
    return a.sketch().similarity(b.sketch()) >= WORTH_COMPARING
        && shingles(a).jaccard(shingles(b)) >= COPY;
  }

  private Shingles shingles(Copy document) {
    return compared.computeIfAbsent(document.id(), id -> Shingles.of(textById.apply(id)));
  }

  private static Map<String, String> roots(List<Copy> documents, int[] group) {
    Map<Integer, Copy> earliest = new HashMap<>();
    for (int i = 0; i < group.length; i++) {
      Copy document = documents.get(i);
      earliest.merge(find(group, i), document, (a, b) -> EARLIEST_FIRST.compare(a, b) <= 0 ? a : b);
    }
    Map<String, String> origins = new TreeMap<>();
    for (int i = 0; i < group.length; i++) {
      Copy root = earliest.getOrDefault(find(group, i), documents.get(i));
      origins.put(documents.get(i).id(), root.id());
    }
    return origins;
  }

  private static int find(int[] group, int member) {
    int root = member;
    while (group[root] != root) {
      group[root] = group[group[root]];
      root = group[root];
    }
    return root;
  }
}
