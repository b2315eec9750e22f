package org.skein.api.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command that measurements hang from. */
@Command(
    name = "bench",
    synopsisSubcommandLabel = "COMMAND",
    description = "Measure Skein on this machine.")
final class BenchCommand implements Runnable {
  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Override
  public void run() {
    throw new CommandLine.ParameterException(
        spec.commandLine(),
        "say what to measure: " + String.join(", ", spec.subcommands().keySet()));
  }
}
