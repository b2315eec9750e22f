package org.skein.api.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.skein.api.answer.Answers;
import org.skein.api.quality.Quality;
import org.skein.graph.model.SkeinException;
import org.skein.graph.view.EntityProfile;
import org.skein.graph.view.EntityRef;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows what the graph holds about an entity. */
@Command(
    name = "show",
    description = "Show what the graph holds about an entity, each claim with its quote.")
final class ShowCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(arity = "1..*", paramLabel = "ENTITY", description = "Its id, or a name of it.")
  private List<String> words = List.of();

  @Mixin private ClockOptions clocks = new ClockOptions();
  @Mixin private GraphOptions graph = new GraphOptions();
  @Mixin private JsonOption json = new JsonOption();

  ShowCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    try (Answers answers = session.open(graph.location(session))) {
      EntityRef entity = new EntityNames(answers).entity(String.join(" ", words));
      EntityProfile profile =
          answers
              .evidence()
              .findProfile(entity.id(), clocks.clocks())
              .orElseThrow(
                  () ->
                      new SkeinException(
                          SkeinException.Code.NOT_FOUND,
                          "the graph holds nothing about '%s'".formatted(entity.name())));
      if (json.isWanted()) {
        session
            .terminal()
            .line(session.json().pretty(Quality.shipped(answers.vocabulary()).beside(profile)));
      } else {
        new ProfilePrinter(session.terminal(), answers.vocabulary()).print(profile);
      }
    }
    return ExitCodes.OK;
  }
}
