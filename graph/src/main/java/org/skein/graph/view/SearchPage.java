package org.skein.graph.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of search results.
 *
 * @param total how many there are in all
 * @param facets counts by kind and by entity type over all results
 */
public record SearchPage(
    String query, int total, int offset, List<Hit> hits, List<FacetCount> facets) {

  /**
   * One result: exactly one of {@code entity}, {@code claim} and {@code document} is set.
   *
   * @param kind {@code entity}, {@code claim} or {@code document}
   * @param snippet a stretch of text around the match, with {@code marks} into it
   */
  public record Hit(
      String kind,
      double score,
      @Nullable EntityRef entity,
      @Nullable ClaimView claim,
      @Nullable DocumentRef document,
      @Nullable String snippet,
      List<Mark> marks) {}

  /** A stretch {@code [start, end)} of a snippet that matched. */
  public record Mark(int start, int end) {}

  /** How many results have this value of this field. */
  public record FacetCount(String field, String value, int count) {}
}
