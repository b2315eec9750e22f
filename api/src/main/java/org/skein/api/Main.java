package org.skein.api;

import org.skein.api.cli.Session;
import org.skein.api.cli.SkeinCommand;

/** Where the process starts. */
public final class Main {
  private Main() {}

  /** Executes one command and exits with its code. */
  public static void main(String[] args) {
    System.exit(SkeinCommand.commandLine(Session.ofProcess()).execute(args));
  }
}
