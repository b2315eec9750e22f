package org.skein.api.cli;

import org.skein.graph.model.SkeinException;
import picocli.CommandLine.Option;

/** Where the server listens. */
final class PortOption {
  static final int DEFAULT = 7070;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "" + DEFAULT,
      description = "The port on 127.0.0.1 (default: ${DEFAULT-VALUE}; 0: any that is free).")
  private int port = DEFAULT;

  /**
   * The port.
   *
   * @throws SkeinException if there is no such port
   */
  int port() {
    if (port < 0 || port > 65_535) {
      throw new SkeinException(
          SkeinException.Code.USAGE, "port %d: ports go from 0 to 65535".formatted(port));
    }
    return port;
  }
}
