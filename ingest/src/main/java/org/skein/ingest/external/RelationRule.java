package org.skein.ingest.external;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.skein.graph.vocabulary.Vocabulary;
import org.skein.ingest.extract.Extraction.Stated;

/**
 * Which of our claims state a relation of an external label.
 *
 * @param label the external label
 * @param predicate our predicate
 * @param turned whether our object is its head
 * @param subject the type of our subject, or null for any
 * @param object the type of our object, or null for any
 * @param words what the quote must say, or null for anything
 */
record RelationRule(
    String label,
    String predicate,
    boolean turned,
    @Nullable String subject,
    @Nullable String object,
    @Nullable Pattern words) {

  /** Whether the claim, between names of a text, states such a relation. */
  boolean holds(Stated claim, String text, Vocabulary vocabulary) {
    return claim.predicate().equals(predicate)
        && claim.object() != null
        && (subject == null || vocabulary.isA(claim.subject().type(), subject))
        && (object == null || vocabulary.isA(claim.object().type(), object))
        && (words == null || words.matcher(claim.quote().of(text)).find());
  }
}
