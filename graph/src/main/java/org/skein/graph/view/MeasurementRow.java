package org.skein.graph.view;

import org.jspecify.annotations.Nullable;

/**
 * A measurement without its words, as a list needs it.
 *
 * @param low lower bound in plain units, or null where open
 * @param high upper bound in plain units, or null where open
 * @param ofId the other side of a ratio, or null
 * @param placeId where it holds, or null
 * @param saidById whom the text names as the source, or null
 * @param asOf when it holds, a partial ISO date, or null if unknown
 */
public record MeasurementRow(
    String id,
    String documentId,
    String entityId,
    String metric,
    @Nullable Double low,
    @Nullable Double high,
    String unit,
    @Nullable String ofId,
    @Nullable String placeId,
    String mood,
    @Nullable String saidById,
    @Nullable String asOf,
    double confidence,
    String extractor) {}
