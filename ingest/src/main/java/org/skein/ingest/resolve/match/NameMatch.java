package org.skein.ingest.resolve.match;

import java.util.List;

/**
 * What the comparison of two names says.
 *
 * @param probability that they may mean one thing, if as many pairs do as do not
 * @param evidence why, the weightiest reason first
 */
public record NameMatch(double probability, List<Evidence> evidence) {
  public NameMatch {
    evidence = List.copyOf(evidence);
  }
}
