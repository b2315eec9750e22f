package org.skein.graph.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of search results.
 *
 * @param total how many there are in all
 * @param facets counts by kind, type, predicate, source, year, mood and place. The counts of one
 *     field are of what the filters of all other fields leave, so that a chosen value does not
 *     empty its neighbours
 * @param didYouMean a query that finds more, or null
 * @param notices what of the query was read otherwise than it may have been meant
 */
public record SearchPage(
    String query,
    int total,
    int offset,
    List<Hit> hits,
    List<FacetCount> facets,
    @Nullable String didYouMean,
    List<Notice> notices) {

  public SearchPage {
    hits = List.copyOf(hits);
    facets = List.copyOf(facets);
    notices = List.copyOf(notices);
  }

  /** A page of a query that was read as it stands, and needs no other. */
  public SearchPage(String query, int total, int offset, List<Hit> hits, List<FacetCount> facets) {
    this(query, total, offset, hits, facets, null, List.of());
  }

  /**
   * Something to know about the query.
   *
   * @param message what was done instead
   * @param at at which character of the query, from 0
   */
  public record Notice(String message, int at) {}

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
