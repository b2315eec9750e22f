package org.skein.api.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.skein.api.answer.Answers;
import org.skein.api.quality.Quality;
import org.skein.graph.model.SkeinException;
import org.skein.graph.search.SearchRequest;
import org.skein.graph.view.SearchPage;
import org.skein.graph.vocabulary.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds entities, claims and documents by words. */
@Command(name = "search", description = "Find entities, claims and documents by words.")
final class SearchCommand implements Callable<Integer> {
  private static final List<String> KINDS = List.of("entity", "claim", "document");

  private final Session session;

  @Parameters(arity = "1..*", paramLabel = "WORDS", description = "What to look for.")
  private List<String> words = List.of();

  @Option(names = "--kind", paramLabel = "KIND", description = "Only entity, claim or document.")
  private @Nullable String kind;

  @Option(names = "--type", paramLabel = "TYPE", description = "Only entities of this type.")
  private @Nullable String type;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "10",
      description = "How many to show, 1 to 100 (default: ${DEFAULT-VALUE}).")
  private int limit = 10;

  @Mixin private GraphOptions graph = new GraphOptions();
  @Mixin private JsonOption json = new JsonOption();

  SearchCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    String query = String.join(" ", words).strip();
    if (query.isEmpty() || limit < 1 || limit > 100) {
      throw new SkeinException(
          SkeinException.Code.USAGE,
          query.isEmpty() ? "say what to look for" : "--limit goes from 1 to 100");
    }
    requireKnown("kind", kind, KINDS);
    requireKnown("type", type, Vocabulary.shipped().typeNames());
    try (Answers answers = session.open(graph.location(session))) {
      SearchPage page = answers.search(new SearchRequest(query, kind, type, 0, limit));
      if (json.isWanted()) {
        session
            .terminal()
            .line(session.json().pretty(Quality.shipped(answers.vocabulary()).beside(page)));
      } else {
        new SearchPrinter(session.terminal()).print(page);
      }
    }
    return ExitCodes.OK;
  }

  private static void requireKnown(String what, @Nullable String value, List<String> known) {
    if (value != null && !known.contains(value)) {
      throw new SkeinException(
          SkeinException.Code.USAGE,
          "'%s' is no %s: did you mean '%s'?"
              .formatted(value, what, Vocabulary.nearest(value, known)));
    }
  }
}
