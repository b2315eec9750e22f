package org.skein.api.cli;

import java.util.concurrent.Callable;
import org.skein.api.answer.Answers;
import org.skein.graph.model.Judgement.Verdict;
import org.skein.graph.view.JudgementView;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Judges two entities; the verdict is the name of the command. */
@Command(description = "Judge two entities: ${COMMAND-NAME}.")
final class JudgePairCommand implements Callable<Integer> {
  private final Session session;

  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Parameters(index = "0", paramLabel = "ENTITY", description = "An entity: its id, or a name.")
  private String one = "";

  @Parameters(index = "1", paramLabel = "ENTITY", description = "Another entity.")
  private String other = "";

  @Mixin private JudgeOptions options = new JudgeOptions();
  @Mixin private GraphOptions graph = new GraphOptions();
  @Mixin private JsonOption json = new JsonOption();

  JudgePairCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    try (Answers answers = session.open(graph.location(session))) {
      EntityNames names = new EntityNames(answers);
      JudgementView judged =
          answers
              .judgements()
              .judge(
                  names.entity(one).id(),
                  names.entity(other).id(),
                  Verdict.ofLabel(spec.name()),
                  options.author(),
                  options.why());
      new JudgementPrinter(session).print(judged, json.isWanted());
    }
    return ExitCodes.OK;
  }
}
