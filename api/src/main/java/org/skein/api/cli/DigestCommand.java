package org.skein.api.cli;

import java.util.concurrent.Callable;
import org.skein.graph.store.GraphStore;
import org.skein.graph.view.GraphCounts;
import org.skein.graph.vocabulary.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints a digest of the graph. */
@Command(
    name = "digest",
    description = {
      "Print a digest over all nodes and relationships of the graph.",
      "Two graphs with the same digest hold the same."
    })
final class DigestCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private GraphOptions graph = new GraphOptions();
  @Mixin private JsonOption json = new JsonOption();

  DigestCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    try (GraphStore store = graph.location(session).openExisting(Vocabulary.shipped())) {
      String digest = store.digest();
      session
          .terminal()
          .line(json.isWanted() ? session.json().line(new Digest(digest, store.counts())) : digest);
    }
    return ExitCodes.OK;
  }

  /** The digest, and what it is over. */
  record Digest(String digest, GraphCounts counts) {}
}
