package org.skein.graph.view;

import org.jspecify.annotations.Nullable;

/** When something holds in the world; an unknown end is null, precision is that of the start. */
public record WhenView(@Nullable String from, @Nullable String to, String precision) {}
