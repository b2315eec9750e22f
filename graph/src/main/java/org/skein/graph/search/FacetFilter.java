package org.skein.graph.search;

import java.util.List;
import java.util.function.Predicate;

/**
 * What one facet narrows results to: those with a value that {@code accepts}, or, negated, without
 * one.
 *
 * @param values the values as they were given
 */
record FacetFilter(
    FacetField field, List<String> values, Predicate<String> accepts, boolean negated) {
  FacetFilter {
    values = List.copyOf(values);
  }

  /** Whether a result with these values stays. */
  boolean keeps(List<String> present) {
    return present.stream().anyMatch(accepts) != negated;
  }
}
