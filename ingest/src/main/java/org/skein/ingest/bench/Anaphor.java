package org.skein.ingest.bench;

import java.util.List;
import org.skein.graph.model.Span;

/**
 * A pronoun or definite noun that stands for an entity of its document.
 *
 * @param at where the pronoun or the noun stands
 * @param surfaces how the entity is written where it is named
 */
record Anaphor(Span at, List<String> surfaces) {
  Anaphor {
    surfaces = List.copyOf(surfaces);
  }
}
