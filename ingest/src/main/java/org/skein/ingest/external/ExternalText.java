package org.skein.ingest.external;

import java.util.List;
import java.util.Set;
import org.skein.graph.model.Span;

/**
 * One text of an external set with its annotations.
 *
 * @param annotated the relation labels that were annotated in it; empty where all were
 */
record ExternalText(
    String id, String text, List<Labelled> spans, List<Related> relations, Set<String> annotated) {
  ExternalText {
    spans = List.copyOf(spans);
    relations = List.copyOf(relations);
    annotated = Set.copyOf(annotated);
  }

  /** A stretch with the label that the set gives it. */
  record Labelled(Span span, String label) {}

  /** A relation as the set states it, from head to tail. */
  record Related(Labelled head, String label, Labelled tail) {}

  /** Whether a relation of this label that is not there is known not to be there. */
  boolean isAnnotated(String label) {
    return annotated.isEmpty() || annotated.contains(label);
  }
}
