package org.skein.graph.view;

import org.jspecify.annotations.Nullable;

/**
 * A claim without its words, as a list needs it.
 *
 * @param objectId null where the text only describes the object
 * @param saidById whom the text names as the source, or null
 * @param from when it begins to hold, a partial ISO date, or null if unknown
 * @param to when it ceases to hold, a partial ISO date, or null if unknown
 * @param retracted whether it was taken back and counts no more
 */
public record ClaimRow(
    String id,
    String documentId,
    String subjectId,
    String predicate,
    @Nullable String objectId,
    String mood,
    @Nullable String saidById,
    @Nullable String from,
    @Nullable String to,
    double confidence,
    String extractor,
    boolean retracted) {}
