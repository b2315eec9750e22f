package org.skein.graph.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to read of a list.
 *
 * @param filter which rows
 * @param sort in which order; rows that are alike in it stand in the order of their ids
 * @param facets the fields to count the values of
 * @param after the place to read on from, or null for the start
 * @param skip how many rows to skip from there, not negative
 * @param limit how many rows to give at most, not negative
 */
public record Question(
    Filter filter,
    List<Order> sort,
    List<String> facets,
    @Nullable Position after,
    int skip,
    int limit) {
  public Question {
    sort = List.copyOf(sort);
    facets = List.copyOf(facets);
    if (skip < 0 || limit < 0 || after != null && after.keys().size() != sort.size()) {
      throw new IllegalArgumentException(
          "bad page: skip %d, limit %d, after %s".formatted(skip, limit, after));
    }
  }

  /** The first {@code limit} rows of this filter, in the order of their ids. */
  public static Question of(Filter filter, int limit) {
    return new Question(filter, List.of(), List.of(), null, 0, limit);
  }
}
