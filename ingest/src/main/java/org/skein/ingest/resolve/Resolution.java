package org.skein.ingest.resolve;

import org.skein.graph.model.Entity;

/**
 * What a name was resolved to.
 *
 * @param score how sure, 0 to 1
 * @param reason why: {@code name}, {@code alias}, {@code context}, {@code translation}, {@code
 *     transliteration}, {@code variant} or {@code new}
 */
public record Resolution(Entity entity, double score, String reason) {}
