package org.skein.api.cli;

import java.util.concurrent.Callable;
import org.skein.api.answer.Answers;
import org.skein.api.quality.Quality;
import org.skein.graph.model.SkeinException;
import org.skein.graph.view.EntityRef;
import org.skein.graph.view.TraceResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows how two entities are connected. */
@Command(
    name = "trace",
    description = "Show how two entities are connected, each hop with the words that state it.")
final class TraceCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(index = "0", paramLabel = "FROM", description = "An entity: its id, or a name.")
  private String from = "";

  @Parameters(index = "1", paramLabel = "TO", description = "Another entity.")
  private String to = "";

  @Option(
      names = "--hops",
      paramLabel = "N",
      defaultValue = "4",
      description = "The longest path, 1 to 6 (default: ${DEFAULT-VALUE}).")
  private int hops = 4;

  @Option(
      names = "--paths",
      paramLabel = "N",
      defaultValue = "5",
      description = "How many paths, 1 to 20 (default: ${DEFAULT-VALUE}).")
  private int paths = 5;

  @Mixin private GraphOptions graph = new GraphOptions();
  @Mixin private JsonOption json = new JsonOption();

  TraceCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    requireRange("--hops", hops, 6);
    requireRange("--paths", paths, 20);
    try (Answers answers = session.open(graph.location(session))) {
      EntityNames names = new EntityNames(answers);
      EntityRef first = names.entity(from);
      EntityRef last = names.entity(to);
      TraceResult result = answers.trace(first.id(), last.id(), hops, paths);
      if (json.isWanted()) {
        session
            .terminal()
            .line(session.json().pretty(Quality.shipped(answers.vocabulary()).beside(result)));
      } else {
        new TracePrinter(session.terminal(), answers.vocabulary()).print(result);
      }
    }
    return ExitCodes.OK;
  }

  private static void requireRange(String option, int value, int max) {
    if (value < 1 || value > max) {
      throw new SkeinException(
          SkeinException.Code.USAGE, "%s goes from 1 to %d".formatted(option, max));
    }
  }
}
