package org.skein.graph.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skein.graph.view.SearchPage.FacetCount;

/**
 * One page of a list.
 *
 * @param total how many rows fit the filter in all
 * @param ids the ids of the rows on this page
 * @param facets how often each value occurs among all that fit, most frequent first
 * @param next where the next page begins, or null if this is the last
 */
public record Found(int total, List<String> ids, List<FacetCount> facets, @Nullable Position next) {
  public Found {
    ids = List.copyOf(ids);
    facets = List.copyOf(facets);
  }
}
