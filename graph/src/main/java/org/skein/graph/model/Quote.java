package org.skein.graph.model;

/**
 * The words of a document that state something: {@code span.of(document.text())} equals {@code
 * text}.
 *
 * @param span where the words stand
 * @param text the words
 */
public record Quote(Span span, String text) {
  public Quote {
    if (span.length() != text.length()) {
      throw new IllegalArgumentException(
          "quote of %d units for a span of %d".formatted(text.length(), span.length()));
    }
  }

  /** The quote that {@code span} cuts out of {@code documentText}. */
  public static Quote of(Span span, String documentText) {
    return new Quote(span, span.of(documentText));
  }

  /** Whether the quote stands in {@code documentText} to the letter. */
  public boolean standsIn(String documentText) {
    return span.end() <= documentText.length() && span.of(documentText).equals(text);
  }
}
