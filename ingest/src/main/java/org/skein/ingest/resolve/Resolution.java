package org.skein.ingest.resolve;

import java.util.List;
import org.skein.graph.model.Entity;
import org.skein.ingest.resolve.match.Evidence;

/**
 * What a name was resolved to.
 *
 * @param score how sure, 0 to 1
 * @param reason why: {@code name}, {@code alias}, {@code context}, {@code translation}, {@code
 *     transliteration}, {@code variant}, {@code register} or {@code new}
 * @param early whether the entity is not known to have existed when the document was published
 * @param evidence what spoke for and against it, in log odds; empty where the spelling decided
 */
public record Resolution(
    Entity entity, double score, String reason, boolean early, List<Evidence> evidence) {
  public Resolution {
    evidence = List.copyOf(evidence);
  }

  Resolution(Entity entity, double score, String reason, List<Evidence> evidence) {
    this(entity, score, reason, false, evidence);
  }

  Resolution withEarly(boolean isEarly) {
    return isEarly == early ? this : new Resolution(entity, score, reason, isEarly, evidence);
  }

  /** The reason to show; says so where the entity is younger than the document. */
  public String shownReason() {
    return early ? reason + ", early" : reason;
  }
}
