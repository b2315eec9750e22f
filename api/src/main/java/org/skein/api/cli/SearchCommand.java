package org.skein.api.cli;

import java.util.List;
import java.util.concurrent.Callable;
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
@Command(
    name = "search",
    description = {
      "Find entities, claims and documents by words.",
      "WORDS may hold \"phrases\", -exclusions, a OR b, a NEAR b, \"a b\"~5, prefix* and filters such as type:Firm; docs/search.md tells all."
    })
final class SearchCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(arity = "1..*", paramLabel = "WORDS", description = "What to look for.")
  private List<String> words = List.of();

  @Mixin private SearchOptions options = new SearchOptions();

  @Option(
      names = "--offset",
      paramLabel = "N",
      defaultValue = "0",
      description = "How many to skip, 0 to 10,000 (default: ${DEFAULT-VALUE}).")
  private int offset;

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
    var filters = options.filters(Vocabulary.shipped());
    try (Answers answers = session.open(graph.location(session))) {
      SearchPage page = answers.search(new SearchRequest(query, filters, offset, limit));
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
}
