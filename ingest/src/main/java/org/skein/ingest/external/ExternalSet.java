package org.skein.ingest.external;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An external set and its mapping.
 *
 * @param name what to call it
 * @param file its file in the folder of the sets
 * @param spans what its span labels are, or null where its spans are not of types
 * @param rules what its relation labels are, in the order in which a wrong claim is charged
 * @param alternatives whether a claim is of one of the labels that it fits, not of each
 * @param mentions whether pronouns are annotated as ends of relations
 * @param quantities whether it is a set of quantities
 * @param references what others report on it, F1 in per cent by system
 */
record ExternalSet(
    String name,
    String file,
    @Nullable SpanLabels spans,
    List<RelationRule> rules,
    boolean alternatives,
    boolean mentions,
    boolean quantities,
    Map<String, Double> references) {
  ExternalSet {
    rules = List.copyOf(rules);
  }
}
