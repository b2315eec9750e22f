package org.skein.api.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.skein.api.answer.GraphLocation;
import org.skein.graph.search.SearchIndex;
import org.skein.graph.store.GraphStore;
import org.skein.graph.view.GraphCounts;
import org.skein.graph.vocabulary.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Makes all that is derived from the graph again. */
@Command(
    name = "reindex",
    description = "Make the projection and the search index again from the graph.")
final class ReindexCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private GraphOptions graph = new GraphOptions();
  @Mixin private JsonOption json = new JsonOption();

  ReindexCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    long startNanos = System.nanoTime();
    GraphLocation location = graph.location(session);
    GraphCounts counts;
    try (GraphStore store = location.openExisting(Vocabulary.shipped());
        SearchIndex index = SearchIndex.open(location.indexFolder())) {
      store.project();
      index.rebuild(store);
      counts = store.counts();
    }
    double seconds = Math.round((System.nanoTime() - startNanos) / 1e8) / 10.0;
    session
        .terminal()
        .line(
            json.isWanted()
                ? session.json().line(new Reindexed(counts, seconds))
                : String.format(
                    Locale.ROOT,
                    "projection and index made again from %,d claims about %,d entities in %.1f s",
                    counts.claims(),
                    counts.entities(),
                    seconds));
    return ExitCodes.OK;
  }

  /** What was indexed. */
  record Reindexed(GraphCounts counts, double seconds) {}
}
