package org.skein.graph.view;

import org.jspecify.annotations.Nullable;

/**
 * Why a claim no longer counts.
 *
 * @param at when it was retracted, an ISO instant
 * @param why the reason that was given
 * @param supersededBy the id of the claim that stands in its place, or null
 * @param restoredAt when it was restored, or null while it is retracted
 * @param restoredWhy why it was restored, or null
 */
public record RetractionView(
    String at,
    String why,
    @Nullable String supersededBy,
    @Nullable String restoredAt,
    @Nullable String restoredWhy) {}
