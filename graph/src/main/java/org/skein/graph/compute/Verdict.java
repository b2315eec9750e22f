package org.skein.graph.compute;

/** Whether a condition holds of a chip, as far as its published figures go. */
public enum Verdict {
  /** It does not hold. */
  NO("no"),
  /** What would decide it is not known. */
  UNKNOWN("cannot be said"),
  /** It holds. */
  YES("yes");

  private final String label;

  Verdict(String label) {
    this.label = label;
  }

  /** The word in answers: {@code yes}, {@code no} or {@code cannot be said}. */
  public String label() {
    return label;
  }

  /** Both hold (the lesser in the order no, cannot be said, yes: Kleene's strong logic). */
  Verdict and(Verdict other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /** At least one holds (the greater in that order). */
  Verdict or(Verdict other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
