package org.skein.api.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.skein.api.answer.Answers;
import org.skein.api.quality.Quality;
import org.skein.graph.model.SkeinException;
import org.skein.graph.trace.EntitySet;
import org.skein.graph.trace.TraceRequest;
import org.skein.graph.view.ClaimScope;
import org.skein.graph.view.TraceResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows how two entities, or two sets of them, are connected. */
@Command(
    name = "trace",
    description = {
      "Show how two entities are connected, each hop with the words that state it.",
      "An end may be a set: several names, type:MilitaryUnit, mark:defence, parted by commas."
    })
final class TraceCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(
      index = "0",
      paramLabel = "FROM",
      description = "An entity: its id, or a name; or a set.")
  private String from = "";

  @Parameters(index = "1", paramLabel = "TO", description = "Another entity, or a set.")
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

  @Option(
      names = "--predicate",
      paramLabel = "NAME",
      split = ",",
      description = "Only hops of these predicates.")
  private List<String> predicates = new ArrayList<>();

  @Option(
      names = "--mood",
      paramLabel = "MOOD",
      split = ",",
      description = "Only claims of these moods: asserted, planned, alleged, denied.")
  private List<String> moods = new ArrayList<>();

  @Option(
      names = "--since",
      paramLabel = "DATE",
      description = "Only documents published then or later: 2022, 2022-10 or 2022-10-07.")
  private @Nullable String since;

  @Option(
      names = "--until",
      paramLabel = "DATE",
      description = "Only documents published then or earlier.")
  private @Nullable String until;

  @Option(
      names = "--source",
      paramLabel = "NAME",
      split = ",",
      description = "Only documents of these publishers.")
  private List<String> sources = new ArrayList<>();

  @Option(names = "--directed", description = "Every hop goes from subject to object.")
  private boolean directed;

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
      TraceResult result = answers.trace(request(names));
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

  private TraceRequest request(EntityNames names) {
    moods.forEach(EntityNames::requireMood);
    return new TraceRequest(
        set(names, from),
        set(names, to),
        hops,
        paths,
        directed,
        predicates,
        new ClaimScope(moods, since, until, sources));
  }

  /** A set whose entities are named; a whole name may hold a comma. */
  private static EntitySet set(EntityNames names, String words) {
    EntitySet set = EntitySet.parse(words);
    if (set.types().isEmpty() && !set.defence() && names.find(words).isPresent()) {
      return EntitySet.of(names.entity(words).id());
    }
    return new EntitySet(
        set.ids().stream().map(name -> names.entity(name).id()).toList(),
        set.types(),
        set.defence());
  }

  private static void requireRange(String option, int value, int max) {
    if (value < 1 || value > max) {
      throw new SkeinException(
          SkeinException.Code.USAGE, "%s goes from 1 to %d".formatted(option, max));
    }
  }
}
