package org.skein.graph.model;

/**
 * A stretch of a document that names an entity, as observed and as resolved.
 *
 * @param quote the name as it stands in the text
 * @param type the type observed in this text
 * @param entityId the entity that it resolved to
 * @param score how sure the resolution is, 0 to 1
 * @param reason why it resolved so: {@code name}, {@code alias}, {@code translation}, {@code
 *     transliteration}, {@code variant}, {@code context} or {@code new}; with {@code , early}
 *     behind it where the entity is not known to have existed when the document was published
 */
public record Mention(Quote quote, String type, String entityId, double score, String reason) {}
