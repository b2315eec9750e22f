package org.skein.graph.view;

import org.jspecify.annotations.Nullable;

/**
 * Which claims of an entity are wanted.
 *
 * @param predicate only this predicate, or null for all
 * @param direction {@code out}, {@code in} or {@code both}
 * @param mood only this mood, or null for all
 */
public record ClaimFilter(
    @Nullable String predicate, String direction, @Nullable String mood, int offset, int limit) {}
