package org.skein.graph.model;

/**
 * One name of an entity.
 *
 * @param text the name as written
 * @param language BCP 47 tag, such as {@code en}, {@code zh} or {@code zh-Latn}; {@code und} where
 *     unknown
 * @param kind {@code legal}, {@code common}, {@code acronym}, {@code translation}, {@code former},
 *     {@code transliteration}, {@code mangled}, {@code seen} (met in a document) or {@code
 *     external} (the identifier that a register gives)
 */
public record Name(String text, String language, String kind) {
  public Name {
    if (text.isBlank()) {
      throw new IllegalArgumentException("a name without text");
    }
  }
}
