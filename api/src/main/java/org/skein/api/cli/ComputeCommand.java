package org.skein.api.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands about compute. */
@Command(
    name = "compute",
    synopsisSubcommandLabel = "COMMAND",
    description = "Compare chips, and show how many of them documents say there are.")
final class ComputeCommand implements Runnable {
  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Override
  public void run() {
    throw new CommandLine.ParameterException(
        spec.commandLine(),
        "a command is missing: one of " + String.join(", ", spec.subcommands().keySet()));
  }
}
