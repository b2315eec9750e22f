package org.skein.ingest.extract;

import org.skein.graph.model.Span;

/**
 * A stretch of a sentence that names an entity, not yet resolved.
 *
 * @param sentence position of the sentence in the document
 * @param first first token in the sentence
 * @param end the token behind the last
 * @param span where it stands in the text
 * @param text the name as written
 * @param type an entity type of the vocabulary
 */
public record NamedSpan(int sentence, int first, int end, Span span, String text, String type) {
  /** Whether the token at {@code i} of the same sentence belongs to it. */
  public boolean covers(int i) {
    return first <= i && i < end;
  }
}
