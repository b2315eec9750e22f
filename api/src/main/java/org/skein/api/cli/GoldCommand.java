package org.skein.api.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands about annotated documents. */
@Command(
    name = "gold",
    synopsisSubcommandLabel = "COMMAND",
    description = "Look after annotated documents.")
final class GoldCommand implements Runnable {
  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Override
  public void run() {
    throw new CommandLine.ParameterException(
        spec.commandLine(),
        "a command is missing: one of " + String.join(", ", spec.subcommands().keySet()));
  }
}
