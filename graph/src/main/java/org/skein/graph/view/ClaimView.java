package org.skein.graph.view;

import org.jspecify.annotations.Nullable;

/**
 * A claim with its evidence.
 *
 * @param object the entity acted on, or null where the text only describes it ({@code objectText})
 * @param mood {@code asserted}, {@code planned}, {@code alleged} or {@code denied}
 * @param origin what it counts as: the id of a document that is no copy, or {@code said:} and the
 *     id of the entity that said so, where no document of that entity is at hand
 * @param recordedAt when it was recorded, an ISO instant; empty in what no store gave
 * @param retracted why it no longer counts, or null
 */
public record ClaimView(
    String id,
    EntityRef subject,
    String predicate,
    @Nullable EntityRef object,
    @Nullable String objectText,
    String mood,
    @Nullable EntityRef saidBy,
    WhenView when,
    QuoteView quote,
    QuoteView sentence,
    DocumentRef document,
    double confidence,
    String extractor,
    String origin,
    String recordedAt,
    @Nullable RetractionView retracted) {

  /** A claim that counts for its document, and was not recorded yet. */
  public ClaimView(
      String id,
      EntityRef subject,
      String predicate,
      @Nullable EntityRef object,
      @Nullable String objectText,
      String mood,
      @Nullable EntityRef saidBy,
      WhenView when,
      QuoteView quote,
      QuoteView sentence,
      DocumentRef document,
      double confidence,
      String extractor) {
    this(
        id,
        subject,
        predicate,
        object,
        objectText,
        mood,
        saidBy,
        when,
        quote,
        sentence,
        document,
        confidence,
        extractor,
        document.origin(),
        "",
        null);
  }
}
