package org.skein.graph.view;

import org.jspecify.annotations.Nullable;

/**
 * An entity as a list needs it.
 *
 * @param known whether the reference knowledge has it
 * @param defenceAffiliation the published defence affiliation, or null
 * @param defenceSource the public source of that, or null
 */
public record EntityRow(
    EntityRef entity,
    boolean known,
    @Nullable String defenceAffiliation,
    @Nullable String defenceSource) {}
