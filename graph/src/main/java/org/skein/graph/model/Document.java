package org.skein.graph.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One report or news item as it is kept: the text that every offset refers to, and what it says of
 * itself.
 *
 * @param id {@code d} and 20 hexadecimal digits, a function of title, publisher, date and text
 * @param name how the input named it: a file name, or the {@code id} of a JSON line
 * @param title the headline, or the name where there is none
 * @param publisher who published it, if the document says so
 * @param author who wrote it, if the document says so
 * @param published the day of publication, if the document says so
 * @param url its address, if known
 * @param mediaType what it was read from, such as {@code text/html}
 * @param text the body as stored; every span counts its UTF-16 units
 */
public record Document(
    String id,
    String name,
    String title,
    @Nullable String publisher,
    @Nullable String author,
    @Nullable LocalDate published,
    @Nullable String url,
    String mediaType,
    String text) {
  public Document {
    if (text.isBlank()) {
      throw new IllegalArgumentException("document '%s' has no text".formatted(name));
    }
  }

  /** A document with the id that its content gives. */
  public static Document of(
      String name,
      String title,
      @Nullable String publisher,
      @Nullable String author,
      @Nullable LocalDate published,
      @Nullable String url,
      String mediaType,
      String text) {
    String id = Ids.of("d", title, publisher, published, text);
    return new Document(id, name, title, publisher, author, published, url, mediaType, text);
  }
}
