package org.skein.api.cli;

import java.time.DateTimeException;
import org.jspecify.annotations.Nullable;
import org.skein.graph.model.SkeinException;
import org.skein.graph.view.Clocks;
import picocli.CommandLine.Option;

/** As of when something is told. */
final class ClockOptions {
  @Option(
      names = "--known",
      paramLabel = "DATE",
      description = "Only what was published or recorded by then: YYYY, YYYY-MM or YYYY-MM-DD.")
  private @Nullable String known;

  @Option(
      names = "--holds",
      paramLabel = "DATE",
      description = "Only what is said to have held then: YYYY, YYYY-MM or YYYY-MM-DD.")
  private @Nullable String holds;

  /**
   * The clocks that the options set.
   *
   * @throws SkeinException {@code USAGE} if one is no date
   */
  Clocks clocks() {
    try {
      return new Clocks(known, holds);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new SkeinException(
          SkeinException.Code.USAGE,
          "--known and --holds take a date as YYYY, YYYY-MM or YYYY-MM-DD: " + e.getMessage(),
          e);
    }
  }
}
