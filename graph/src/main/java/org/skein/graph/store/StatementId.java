package org.skein.graph.store;

/** What a statement says: the ends of a symmetric predicate stand in the order of their ids. */
public record StatementId(String subjectId, String predicate, String objectId) {}
