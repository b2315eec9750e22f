package org.skein.graph.view;

import org.jspecify.annotations.Nullable;

/**
 * A document as a list needs it.
 *
 * @param name how the input named it
 * @param author who wrote it, or null if unknown
 * @param mediaType what it was read from, such as {@code text/html}
 * @param sentences how many it has
 * @param recordedAt when it was stored, as ISO instant
 */
public record DocumentRow(
    DocumentRef document,
    String name,
    @Nullable String author,
    String mediaType,
    int sentences,
    String recordedAt) {}
