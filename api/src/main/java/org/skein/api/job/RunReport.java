package org.skein.api.job;

import java.util.List;

/**
 * What a run over documents came to.
 *
 * @param documents how many inputs are documents of the graph now
 * @param known how many of them were there before this run
 * @param skipped the inputs that gave no document
 * @param sentences sentences of those documents
 * @param mentions mentions of those documents
 * @param entities different entities that those documents speak of
 * @param claims claims of those documents
 * @param measurements measurements of those documents
 * @param seconds wall-clock time, loading of models included
 */
public record RunReport(
    int documents,
    int known,
    List<Skip> skipped,
    long sentences,
    long mentions,
    int entities,
    long claims,
    long measurements,
    double seconds) {
  public RunReport {
    skipped = List.copyOf(skipped);
  }

  /** The same, for a run that took {@code nanos} in all. */
  public RunReport lasting(long nanos) {
    return new RunReport(
        documents,
        known,
        skipped,
        sentences,
        mentions,
        entities,
        claims,
        measurements,
        seconds(nanos));
  }

  /** Seconds, to the tenth. */
  static double seconds(long nanos) {
    return Math.round(nanos / 1e8) / 10.0;
  }

  /**
   * An input that gave no document.
   *
   * @param code a short stable word
   * @param reason what is wrong and what to do
   */
  public record Skip(String name, String code, String reason) {}
}
