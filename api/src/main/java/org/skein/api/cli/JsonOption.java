package org.skein.api.cli;

import picocli.CommandLine.Option;

/** Whether a result is for programs. */
final class JsonOption {
  @Option(names = "--json", description = "Print the result as JSON, as the API gives it.")
  private boolean json;

  /** Whether JSON is wanted. */
  boolean isWanted() {
    return json;
  }
}
