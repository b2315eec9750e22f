package org.skein.ingest.resolve.match;

/**
 * One reason for or against two names meaning one thing.
 *
 * @param name what was looked at
 * @param value what was seen, 0 to 1
 * @param weight what it counts, in log odds; the sum of value times weight is the score
 */
public record Evidence(String name, double value, double weight) {
  /** What this reason adds to the log odds. */
  public double contribution() {
    return value * weight;
  }
}
