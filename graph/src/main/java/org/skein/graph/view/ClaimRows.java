package org.skein.graph.view;

import org.jspecify.annotations.Nullable;

/**
 * Receives all claims without their words: first every entity, then every document, then which
 * documents mention which topics, then every claim; each kind in no order.
 */
public interface ClaimRows {
  /** An entity and its type. */
  void entity(String id, String type);

  /**
   * A document.
   *
   * @param origin the id of the document that it was copied from, or its own
   * @param source who published it, or null if unknown
   * @param published ISO date, or null if unknown
   * @param recorded ISO date or instant at which it was stored, or null if unknown
   */
  void document(
      String id,
      String origin,
      @Nullable String source,
      @Nullable String published,
      @Nullable String recorded);

  /** That a document mentions an entity of the type Topic. */
  void topic(String documentId, String entityId);

  /** A claim of a document and between entities that were told before. */
  void claim(TimedClaim claim);
}
