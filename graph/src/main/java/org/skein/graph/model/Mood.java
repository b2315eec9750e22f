package org.skein.graph.model;

import java.util.Locale;

/** How a document states a claim; the order is from weakest to strongest. */
public enum Mood {
  /** The text says that it is not so. */
  DENIED,
  /** The text passes on what may be wrong. */
  ALLEGED,
  /** The text says that it will or may be so later. */
  PLANNED,
  /** The text says that it is or was so. */
  ASSERTED;

  /** The name that the vocabulary, the store and the API use: lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The mood with this label.
   *
   * @throws IllegalArgumentException if no mood has it
   */
  public static Mood ofLabel(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }
}
