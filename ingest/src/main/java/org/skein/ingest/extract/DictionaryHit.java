package org.skein.ingest.extract;

import org.skein.graph.model.Span;

/**
 * What the dictionary says about a stretch of text.
 *
 * @param type the type of the entity, or of the first of several
 * @param ambiguous whether the name is also an ordinary word or another entity's
 * @param supported whether the document names who makes or owns the entity of an ambiguous name
 */
record DictionaryHit(Span span, String type, boolean ambiguous, boolean supported) {
  DictionaryHit(Span span, String type, boolean ambiguous) {
    this(span, type, ambiguous, false);
  }

  /** The same at another place. */
  DictionaryHit at(Span other) {
    return new DictionaryHit(other, type, ambiguous, supported);
  }
}
