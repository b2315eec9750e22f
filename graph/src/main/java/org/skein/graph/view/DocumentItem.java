package org.skein.graph.view;

import org.jspecify.annotations.Nullable;

/**
 * A document in a list.
 *
 * @param name how the input named it
 * @param published ISO date, or null if unknown
 * @param origin the id of the document that this one was copied from, or its own id
 * @param sentences how many it has
 * @param claims how many claims it states
 * @param measurements how many measurements it states
 * @param recordedAt when it was stored, as ISO instant
 */
public record DocumentItem(
    String id,
    String title,
    String name,
    @Nullable String publisher,
    @Nullable String author,
    @Nullable String published,
    @Nullable String url,
    String origin,
    String mediaType,
    int sentences,
    int claims,
    int measurements,
    String recordedAt) {}
