package org.skein.graph.search;

import org.jspecify.annotations.Nullable;

/** Stand-in: what is searched for. */
public record SearchRequest(
    String q, @Nullable String kind, @Nullable String type, int offset, int limit) {}
