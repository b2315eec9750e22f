package org.skein.api.cli;

import java.util.concurrent.Callable;
import org.skein.api.answer.Answers;
import org.skein.graph.model.SkeinException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the pairs that are worth a person's time. */
@Command(
    name = "queue",
    description = "List the pairs that are most worth a look: may they be one thing?")
final class JudgeQueueCommand implements Callable<Integer> {
  private final Session session;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "10",
      description = "How many to show, 1 to 1000 (default: ${DEFAULT-VALUE}).")
  private int limit = 10;

  @Mixin private GraphOptions graph = new GraphOptions();
  @Mixin private JsonOption json = new JsonOption();

  JudgeQueueCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    if (limit < 1 || limit > 1000) {
      throw new SkeinException(SkeinException.Code.USAGE, "--limit goes from 1 to 1000");
    }
    try (Answers answers = session.open(graph.location(session))) {
      new JudgementPrinter(session).print(answers.judgements().queue(0, limit), json.isWanted());
    }
    return ExitCodes.OK;
  }
}
