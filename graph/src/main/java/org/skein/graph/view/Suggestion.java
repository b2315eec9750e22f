package org.skein.graph.view;

/**
 * An entity offered while someone types.
 *
 * @param matched the name that matched what was typed
 * @param claims how many claims speak of it
 */
public record Suggestion(EntityRef entity, String matched, int claims) {}
