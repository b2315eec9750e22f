package org.skein.api.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command that holds all about which entities are one thing. */
@Command(
    name = "judge",
    description = {
      "Say whether two entities are one thing, see what was said, and undo it.",
      "'skein judge queue' lists the pairs that are most worth a look."
    })
final class JudgeCommand implements Runnable {
  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  /** The command with all that hang from it. */
  static CommandLine of(Session session) {
    return new CommandLine(new JudgeCommand())
        .addSubcommand("queue", new JudgeQueueCommand(session))
        .addSubcommand("same", new JudgePairCommand(session))
        .addSubcommand("different", new JudgePairCommand(session))
        .addSubcommand("unsure", new JudgePairCommand(session))
        .addSubcommand("list", new JudgeListCommand(session))
        .addSubcommand("undo", new JudgeUndoCommand(session));
  }

  @Override
  public void run() {
    throw new CommandLine.ParameterException(
        spec.commandLine(),
        "say what to do: one of " + String.join(", ", spec.subcommands().keySet()));
  }
}
