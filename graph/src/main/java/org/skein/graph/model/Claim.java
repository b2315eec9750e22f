package org.skein.graph.model;

import org.jspecify.annotations.Nullable;

/**
 * What one document states: subject, predicate, object, and the words that state it.
 *
 * @param id {@code c} and 20 hexadecimal digits, a function of document, quote offsets, predicate
 *     and ends
 * @param documentId the document that states it
 * @param subjectId the entity that acts
 * @param predicate a predicate of the vocabulary
 * @param objectId the entity acted on, or null where the text only describes it
 * @param objectText the describing words where {@code objectId} is null ("overseas universities"),
 *     else null
 * @param mood how it is stated
 * @param saidById whom the text names as the source, or null
 * @param when when it holds in the world
 * @param quote the words that state it
 * @param sentence the sentence around the quote
 * @param confidence probability, 0 to 1, that the sentence states this claim
 * @param extractor which rule or model found it, with its version
 */
public record Claim(
    String id,
    String documentId,
    String subjectId,
    String predicate,
    @Nullable String objectId,
    @Nullable String objectText,
    Mood mood,
    @Nullable String saidById,
    When when,
    Quote quote,
    Span sentence,
    double confidence,
    String extractor) {
  public Claim {
    if ((objectId == null) == (objectText == null)) {
      throw new IllegalArgumentException("a claim has either an object or its words: " + id);
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence %s of claim %s".formatted(confidence, id));
    }
  }

  /** A claim with the id that document, quote, predicate and ends give. */
  public static Claim of(
      String documentId,
      String subjectId,
      String predicate,
      @Nullable String objectId,
      @Nullable String objectText,
      Mood mood,
      @Nullable String saidById,
      When when,
      Quote quote,
      Span sentence,
      double confidence,
      String extractor) {
    String id =
        Ids.of(
            "c",
            documentId,
            quote.span().start(),
            quote.span().end(),
            predicate,
            subjectId,
            objectId,
            objectText);
    return new Claim(
        id,
        documentId,
        subjectId,
        predicate,
        objectId,
        objectText,
        mood,
        saidById,
        when,
        quote,
        sentence,
        confidence,
        extractor);
  }
}
