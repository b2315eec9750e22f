package org.skein.graph.trend;

import java.util.Locale;

/** What may be new or rising. */
public enum Kind {
  /** An entity, as either end of a claim. */
  ENTITY,
  /** Two entities that one claim ties, whichever is the subject. */
  PAIR;

  /** {@code entity} or {@code pair}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
