package org.skein.ingest.read;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a reader found, before cleaning.
 *
 * @param id what the input calls the document, if it names it
 * @param text paragraphs, each on a line
 */
record Draft(
    @Nullable String id,
    @Nullable String title,
    @Nullable String publisher,
    @Nullable String author,
    @Nullable LocalDate published,
    @Nullable String url,
    String mediaType,
    String text) {

  /** A draft that says nothing of itself. */
  static Draft of(String mediaType, String text) {
    return new Draft(null, null, null, null, null, null, mediaType, text);
  }

  Draft withTitle(@Nullable String title) {
    return new Draft(id, title, publisher, author, published, url, mediaType, text);
  }

  Draft withText(String text) {
    return new Draft(id, title, publisher, author, published, url, mediaType, text);
  }
}
