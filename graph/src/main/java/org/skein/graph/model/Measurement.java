package org.skein.graph.model;

import org.jspecify.annotations.Nullable;

/**
 * A number with a unit that a document attaches to an entity.
 *
 * @param id {@code m} and 20 hexadecimal digits, a function of document, quote offsets, entity,
 *     metric and bounds
 * @param documentId the document that states it
 * @param entityId what is measured
 * @param metric a metric of the vocabulary
 * @param low the lower bound in plain units, or null where open
 * @param high the upper bound in plain units, or null where open
 * @param unit the plain unit, such as {@code USD}, {@code parameters} or {@code H800}
 * @param ofEntityId the other side of a ratio ("1,000 H100 equal 3,000 H800"), or null
 * @param placeId where it holds ("40,000 to 50,000 in China"), or null
 * @param asOf when it holds
 * @param mood how it is stated
 * @param saidById whom the text names as the source, or null
 * @param quote the words that state it
 * @param sentence the sentence around the quote
 * @param confidence probability, 0 to 1, that the sentence states it
 * @param extractor which rule or model found it, with its version
 */
public record Measurement(
    String id,
    String documentId,
    String entityId,
    String metric,
    @Nullable Double low,
    @Nullable Double high,
    String unit,
    @Nullable String ofEntityId,
    @Nullable String placeId,
    When asOf,
    Mood mood,
    @Nullable String saidById,
    Quote quote,
    Span sentence,
    double confidence,
    String extractor) {
  public Measurement {
    if (low == null && high == null) {
      throw new IllegalArgumentException("a measurement without a bound: " + id);
    }
    if (low != null && high != null && low > high) {
      throw new IllegalArgumentException("bounds %s > %s of %s".formatted(low, high, id));
    }
  }

  /** A measurement with the id that document, quote, entity, metric and bounds give. */
  public static Measurement of(
      String documentId,
      String entityId,
      String metric,
      @Nullable Double low,
      @Nullable Double high,
      String unit,
      @Nullable String ofEntityId,
      @Nullable String placeId,
      When asOf,
      Mood mood,
      @Nullable String saidById,
      Quote quote,
      Span sentence,
      double confidence,
      String extractor) {
    String id =
        Ids.of(
            "m",
            documentId,
            quote.span().start(),
            quote.span().end(),
            entityId,
            metric,
            low,
            high,
            unit);
    return new Measurement(
        id,
        documentId,
        entityId,
        metric,
        low,
        high,
        unit,
        ofEntityId,
        placeId,
        asOf,
        mood,
        saidById,
        quote,
        sentence,
        confidence,
        extractor);
  }
}
