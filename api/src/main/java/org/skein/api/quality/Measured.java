package org.skein.api.quality;

import java.util.List;

/**
 * How often the kinds of claims and measurements in an answer were right.
 *
 * @param predicates one for each predicate in the answer
 * @param metrics one for each metric in the answer
 */
public record Measured(List<NamedMeasure> predicates, List<NamedMeasure> metrics) {
  public Measured {
    predicates = List.copyOf(predicates);
    metrics = List.copyOf(metrics);
  }
}
