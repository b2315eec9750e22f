package org.skein.api.cli;

import org.skein.graph.model.SkeinException;

/** Refuses what was asked wrongly. */
final class Reasons {
  private Reasons() {}

  static void require(boolean condition, String message) {
    if (!condition) {
      throw new SkeinException(SkeinException.Code.USAGE, message);
    }
  }
}
