package org.skein.api.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command that importers hang from. */
@Command(
    name = "import",
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "Bring a register or a table into the graph.",
      "Each row becomes entities, claims and measurements whose evidence is the row.",
      "Importing the same again changes nothing."
    })
final class ImportCommand implements Runnable {
  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Override
  public void run() {
    throw new CommandLine.ParameterException(
        spec.commandLine(),
        "say what to import: " + String.join(", ", spec.subcommands().keySet()));
  }
}
