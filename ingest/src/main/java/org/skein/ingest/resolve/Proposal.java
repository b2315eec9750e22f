package org.skein.ingest.resolve;

import java.util.List;
import org.skein.ingest.resolve.match.Evidence;

/**
 * A known name that a name in a text may be a variant of.
 *
 * @param reason {@code translation}, {@code transliteration}, {@code variant} or {@code alias}
 * @param likeness the probability that the names alone give, 0 to 1
 * @param need what the document must say for it
 */
record Proposal(
    KnownName known, String reason, double likeness, Need need, List<Evidence> evidence) {
  Proposal {
    evidence = List.copyOf(evidence);
  }
}
