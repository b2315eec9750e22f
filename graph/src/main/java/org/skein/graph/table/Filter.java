package org.skein.graph.table;

import java.util.ArrayList;
import java.util.List;

/**
 * Which rows to keep: those that fit every clause. Written as {@code
 * type:Firm,year:>2022,mood:!denied,source:Reuters|"The Economist",confidence:0.5..0.9,object:*}.
 *
 * @param clauses what must hold, all of it
 */
public record Filter(List<Clause> clauses) {
  /** The filter that keeps all. */
  public static final Filter ALL = new Filter(List.of());

  public Filter {
    clauses = List.copyOf(clauses);
  }

  /**
   * The filter that {@code text} states.
   *
   * @throws BadQuestionException if it is not well formed, with the place
   */
  public static Filter parse(String text) {
    return new Filter(new FilterReader(text).clauses());
  }

  /** This filter, and {@code more} besides. */
  public Filter and(List<Clause> more) {
    List<Clause> all = new ArrayList<>(clauses);
    all.addAll(more);
    return new Filter(all);
  }
}
