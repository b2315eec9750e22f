package org.skein.graph.view;

import org.jspecify.annotations.Nullable;

/**
 * A measurement with its evidence.
 *
 * @param low lower bound in plain units, or null where open
 * @param high upper bound in plain units, or null where open
 * @param of the other side of a ratio, or null
 * @param place where it holds, or null
 * @param origin what it counts as, as in {@link ClaimView}
 * @param recordedAt when it was recorded, an ISO instant; empty in what no store gave
 */
public record MeasurementView(
    String id,
    EntityRef entity,
    String metric,
    @Nullable Double low,
    @Nullable Double high,
    String unit,
    @Nullable EntityRef of,
    @Nullable EntityRef place,
    WhenView asOf,
    String mood,
    @Nullable EntityRef saidBy,
    QuoteView quote,
    QuoteView sentence,
    DocumentRef document,
    double confidence,
    String extractor,
    String origin,
    String recordedAt) {

  /** A measurement that counts for its document, and was not recorded yet. */
  public MeasurementView(
      String id,
      EntityRef entity,
      String metric,
      @Nullable Double low,
      @Nullable Double high,
      String unit,
      @Nullable EntityRef of,
      @Nullable EntityRef place,
      WhenView asOf,
      String mood,
      @Nullable EntityRef saidBy,
      QuoteView quote,
      QuoteView sentence,
      DocumentRef document,
      double confidence,
      String extractor) {
    this(
        id,
        entity,
        metric,
        low,
        high,
        unit,
        of,
        place,
        asOf,
        mood,
        saidBy,
        quote,
        sentence,
        document,
        confidence,
        extractor,
        document.origin(),
        "");
  }
}
