package org.skein.ingest.resolve.match;

/** A labelled pair and the score that a comparison gave it. */
public record ScoredPair(LabelledPair pair, double score) {}
