package org.skein.api.cli;

import java.util.concurrent.Callable;
import org.skein.api.answer.Answers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes a judgement back. */
@Command(name = "undo", description = "Undo a judgement: all is as if it had never been.")
final class JudgeUndoCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(paramLabel = "JUDGEMENT", description = "Its id, as 'skein judge list' shows it.")
  private String id = "";

  @Mixin private JudgeOptions options = new JudgeOptions();
  @Mixin private GraphOptions graph = new GraphOptions();
  @Mixin private JsonOption json = new JsonOption();

  JudgeUndoCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    try (Answers answers = session.open(graph.location(session))) {
      new JudgementPrinter(session)
          .print(answers.judgements().revoke(id, options.author(), options.why()), json.isWanted());
    }
    return ExitCodes.OK;
  }
}
