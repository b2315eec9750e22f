package org.skein.ingest.external;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.skein.graph.vocabulary.Vocabulary;

/**
 * What the span labels of a set are in our vocabulary.
 *
 * @param types the entity types of each label, abstract ones for all of their kind; none where we
 *     have no such type
 */
record SpanLabels(Map<String, List<String>> types, Vocabulary vocabulary) {
  SpanLabels {
    types = new LinkedHashMap<>(types);
  }

  /** Whether we have a type for this label. */
  boolean isMapped(String label) {
    return !types.getOrDefault(label, List.of()).isEmpty();
  }

  /** Whether {@code type} is one of those that the label stands for. */
  boolean accepts(String label, String type) {
    return types.getOrDefault(label, List.of()).stream()
        .anyMatch(accepted -> vocabulary.isA(type, accepted));
  }

  /** The labels that {@code type} may have; the first is the one it is charged to when wrong. */
  List<String> of(String type) {
    List<String> labels = new ArrayList<>(types.keySet());
    labels.removeIf(label -> !accepts(label, type));
    return labels;
  }
}
