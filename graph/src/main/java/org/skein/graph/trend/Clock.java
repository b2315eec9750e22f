package org.skein.graph.trend;

import java.util.Locale;

/** By which time a claim is placed in a period. */
public enum Clock {
  /** By the day on which the document was published. */
  PUBLISHED,
  /** By when the claim begins to hold in the world, where that is known as exactly as the step. */
  HOLDS;

  /** {@code published} or {@code holds}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
