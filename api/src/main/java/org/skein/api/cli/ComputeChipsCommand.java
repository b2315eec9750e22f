package org.skein.api.cli;

import java.util.concurrent.Callable;
import org.skein.api.answer.Answers;
import org.skein.api.answer.ComputeAnswers.ChipTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Compares chips by their specifications and by what documents state. */
@Command(
    name = "chips",
    description = "Show chips as multiples of one H100, by precision and as documents state it.")
final class ComputeChipsCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private GraphOptions graph = new GraphOptions();
  @Mixin private JsonOption json = new JsonOption();

  ComputeChipsCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    try (Answers answers = session.open(graph.location(session))) {
      ChipTable table = answers.compute().chips();
      if (json.isWanted()) {
        session.terminal().line(session.json().pretty(table));
      } else {
        new ComputePrinter(session.terminal(), answers.vocabulary()).chips(table);
      }
    }
    return ExitCodes.OK;
  }
}
