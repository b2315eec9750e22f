package org.skein.graph.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A stored document with everything that was read out of it, by position. */
public record DocumentView(
    DocumentRef document,
    String name,
    @Nullable String author,
    String mediaType,
    String text,
    int sentences,
    List<MentionView> mentions,
    List<ClaimView> claims,
    List<MeasurementView> measurements) {

  /** A name in the text and the entity that it resolved to. */
  public record MentionView(
      QuoteView quote, String type, EntityRef entity, double score, String reason) {}
}
