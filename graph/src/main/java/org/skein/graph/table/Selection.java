package org.skein.graph.table;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** Keeps the first rows, in an order, of those that it is offered: one page, and one row more. */
final class Selection {
  private final Sorting sorting;
  private final Sorting.@Nullable Behind behind;
  private final int skip;
  private final int limit;
  private final PriorityQueue<Integer> last;

  Selection(Sorting sorting, @Nullable Position after, int skip, int limit) {
    this.sorting = sorting;
    this.behind = after == null ? null : sorting.behind(after);
    this.skip = skip;
    this.limit = limit;
    this.last = new PriorityQueue<>((one, other) -> sorting.compare(other, one));
  }

  void offer(int row) {
    if (behind != null && !behind.holds(row)) {
      return;
    }
    if (last.size() <= skip + limit) {
      last.add(row);
    } else if (sorting.compare(row, last.element()) < 0) {
      last.remove();
      last.add(row);
    }
  }

  /** The rows of the page, in their order. */
  List<Integer> rows() {
    List<Integer> rows = new ArrayList<>(last);
    rows.sort(sorting::compare);
    int to = Math.min(rows.size(), skip + limit);
    return List.copyOf(rows.subList(Math.min(skip, to), to));
  }

  /** Whether rows follow on the page. */
  boolean hasMore() {
    return limit > 0 && last.size() > skip + limit;
  }
}
