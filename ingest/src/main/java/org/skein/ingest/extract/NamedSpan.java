package org.skein.ingest.extract;

import org.jspecify.annotations.Nullable;
import org.skein.graph.model.Span;

/**
 * A stretch of a sentence that names an entity, or a pronoun or definite noun that refers to one;
 * not yet resolved.
 *
 * @param sentence position of the sentence in the document
 * @param first first token in the sentence
 * @param end the token behind the last
 * @param span where it stands in the text
 * @param text the words as written
 * @param type an entity type of the vocabulary
 * @param refersTo the name that a pronoun or definite noun stands for, or null for a name
 */
public record NamedSpan(
    int sentence,
    int first,
    int end,
    Span span,
    String text,
    String type,
    @Nullable NamedSpan refersTo) {

  /** Whether the token at {@code i} of the same sentence belongs to it. */
  public boolean covers(int i) {
    return first <= i && i < end;
  }

  /** The name itself: what a reference stands for. */
  public NamedSpan name() {
    return refersTo == null ? this : refersTo.name();
  }

  /** The token, span and words of a reference to this name. */
  NamedSpan referredToBy(int inSentence, int token, Span at, String words) {
    return new NamedSpan(inSentence, token, token + 1, at, words, type, name());
  }

  /** The same stretch with another type. */
  NamedSpan withType(String other) {
    return new NamedSpan(sentence, first, end, span, text, other, refersTo);
  }
}
