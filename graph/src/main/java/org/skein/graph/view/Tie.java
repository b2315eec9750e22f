package org.skein.graph.view;

import org.jspecify.annotations.Nullable;

/**
 * A direct edge of the projection: all claims of one statement that are not retracted, counted.
 *
 * @param claims how many claims state it, denials included
 * @param origins how many independent origins state it; those that deny it where all do
 * @param contested whether one origin asserts and another denies it
 * @param mood the strongest mood, {@code denied} where all deny it
 * @param confidence how far the statement is supported, as in {@code Support}: 0 where all deny
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
