package org.skein.api.cli;

import org.jspecify.annotations.Nullable;
import org.skein.graph.model.Judgement.Author;
import picocli.CommandLine.Option;

/** Who judges, and why. */
final class JudgeOptions {
  @Option(names = "--why", paramLabel = "WORDS", description = "The reason, kept in the history.")
  private @Nullable String why;

  @Option(
      names = "--by",
      paramLabel = "NAME",
      description = "Who judges (default: who is signed in to this machine).")
  private @Nullable String by;

  /** Who judges. */
  Author author() {
    String name = by == null ? System.getProperty("user.name", "") : by;
    return Author.person(name.isBlank() ? "unknown" : name);
  }

  /** The reason, or null. */
  @Nullable String why() {
    return why == null || why.isBlank() ? null : why.strip();
  }
}
