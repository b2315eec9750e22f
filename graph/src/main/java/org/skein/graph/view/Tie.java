package org.skein.graph.view;

import org.jspecify.annotations.Nullable;

/**
 * A direct edge of the projection: all claims of one statement, counted.
 *
 * @param claims how many claims state it, denials included
 * @param origins how many independent origins state it; those that deny it where all do
 * @param contested whether one origin asserts and another denies it
 * @param mood the strongest mood, {@code denied} where all deny it
 * @param confidence the highest confidence of a claim that counts towards {@code origins}
 * @param firstSeen ISO date of the earliest dated document, or null if none is dated
 * @param lastSeen ISO date of the latest dated document, or null if none is dated
 */
public record Tie(
    String subjectId,
    String predicate,
    String objectId,
    int claims,
    int origins,
    boolean contested,
    String mood,
    double confidence,
    @Nullable String firstSeen,
    @Nullable String lastSeen) {}
