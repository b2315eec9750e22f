package org.skein.ingest.gold;

import java.util.List;

/**
 * What a comparison came to.
 *
 * @param scores the figures
 * @param missed the claims that only the gold has, in its order
 * @param spurious the claims that only the prediction has, in the order of the gold's documents
 */
public record Scoring(Scores scores, List<ClaimError> missed, List<ClaimError> spurious) {
  public Scoring {
    missed = List.copyOf(missed);
    spurious = List.copyOf(spurious);
  }
}
