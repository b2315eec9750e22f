package org.skein.graph.view;

import org.jspecify.annotations.Nullable;

/**
 * A claim without its words, as counting needs it.
 *
 * @param objectText the describing words where {@code objectId} is null
 * @param mood the label of a mood
 * @param origin whose word it is: the id of a document that is no copy, or {@code said:} and the id
 *     of an entity; null for that of its document
 * @param from when it begins to hold, a partial ISO date, or null if unknown
 */
public record TimedClaim(
    String id,
    String subjectId,
    String predicate,
    @Nullable String objectId,
    @Nullable String objectText,
    String mood,
    String documentId,
    double confidence,
    @Nullable String origin,
    @Nullable String from) {}
