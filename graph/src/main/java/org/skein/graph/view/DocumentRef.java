package org.skein.graph.view;

import org.jspecify.annotations.Nullable;

/**
 * A document as claims name it.
 *
 * @param published ISO date, or null if unknown
 * @param origin the id of the document that this one was copied from, or its own id
 * @param grade how reliable its publisher is, A to F; F where nobody judged it
 */
public record DocumentRef(
    String id,
    String title,
    @Nullable String publisher,
    @Nullable String published,
    @Nullable String url,
    String origin,
    String grade) {

  /** A document whose publisher nobody judged. */
  public DocumentRef(
      String id,
      String title,
      @Nullable String publisher,
      @Nullable String published,
      @Nullable String url,
      String origin) {
    this(id, title, publisher, published, url, origin, "F");
  }
}
