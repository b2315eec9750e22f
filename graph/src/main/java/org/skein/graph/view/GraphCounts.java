package org.skein.graph.view;

/** How much the graph holds. */
public record GraphCounts(
    long documents, long origins, long entities, long mentions, long claims, long measurements) {}
