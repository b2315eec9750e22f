package org.skein.api.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.skein.api.answer.Answers;
import org.skein.api.answer.ComputeAnswers.Progress;
import org.skein.api.quality.Quality;
import org.skein.graph.view.ClaimView;
import org.skein.graph.view.EntityRef;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows how far a chip, a model or what an organisation makes has come. */
@Command(
    name = "progress",
    description = {
      "Show how far a chip, a model or their family has come:",
      "announced, released, produced, used, deployed, restricted, each with its words."
    })
final class ProgressCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(arity = "1..*", paramLabel = "ENTITY", description = "Its id, or a name of it.")
  private List<String> words = List.of();

  @Mixin private GraphOptions graph = new GraphOptions();
  @Mixin private JsonOption json = new JsonOption();

  ProgressCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    try (Answers answers = session.open(graph.location(session))) {
      EntityRef entity = new EntityNames(answers).entity(String.join(" ", words));
      Progress progress = answers.compute().progress(entity);
      if (json.isWanted()) {
        Stream<String> predicates =
            progress.steps().stream()
                .flatMap(step -> step.rungs().stream())
                .flatMap(rung -> rung.claims().stream())
                .map(ClaimView::predicate);
        session
            .terminal()
            .line(
                session
                    .json()
                    .pretty(
                        Quality.shipped(answers.vocabulary())
                            .beside(progress, predicates, Stream.empty())));
      } else {
        new ComputePrinter(session.terminal(), answers.vocabulary()).progress(progress);
      }
    }
    return ExitCodes.OK;
  }
}
