package org.skein.ingest.gold;

/**
 * A claim that was missed or made up.
 *
 * @param kind which of the two
 * @param document the id of the document
 * @param subject all surfaces of the subject, {@code |} between them
 * @param predicate the predicate
 * @param mood the mood
 * @param object all surfaces of the object
 * @param sentence the sentence that the quote stands in; empty where the claim has no quote
 */
public record ClaimError(
    Kind kind,
    String document,
    String subject,
    String predicate,
    String mood,
    String object,
    String sentence) {

  /** What is wrong with a claim. */
  public enum Kind {
    /** The gold has it, the prediction has not. */
    MISSED,
    /** The prediction has it, the gold has not. */
    SPURIOUS
  }
}
