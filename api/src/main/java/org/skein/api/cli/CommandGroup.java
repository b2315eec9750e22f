package org.skein.api.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;

/** A command that only holds others, and names them where none is given. */
@Command(synopsisSubcommandLabel = "COMMAND")
final class CommandGroup implements Runnable {
  @CommandLine.Spec private CommandSpec spec = CommandSpec.create();

  private CommandGroup() {}

  /** A group without commands yet; the description is what its help says, line by line. */
  static CommandLine of(String... description) {
    CommandLine group = new CommandLine(new CommandGroup());
    group.getCommandSpec().usageMessage().description(description);
    return group;
  }

  @Override
  public void run() {
    throw missing(spec);
  }

  /** The error of a command that does nothing without one of its own. */
  static CommandLine.ParameterException missing(CommandSpec spec) {
    return new CommandLine.ParameterException(
        spec.commandLine(),
        "a command is missing: one of " + String.join(", ", spec.subcommands().keySet()));
  }
}
