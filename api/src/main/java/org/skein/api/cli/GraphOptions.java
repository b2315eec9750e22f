package org.skein.api.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skein.api.answer.GraphLocation;
import org.skein.graph.model.SkeinException;
import picocli.CommandLine.Option;

/** Which graph a command works on. */
final class GraphOptions {
  private static final List<String> SCHEMES =
      List.of("bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc");

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = {
        "The data folder: the store, and the search index.",
        "Else the one that SKEIN_DATA names, else data/demo beside the launcher."
      })
  private @Nullable Path data;

  @Option(
      names = "--graph",
      paramLabel = "URI",
      description = {
        "A Neo4j server instead of the embedded store: bolt://…, neo4j+s://…",
        "SKEIN_GRAPH_USER and SKEIN_GRAPH_PASSWORD say who signs in."
      })
  private @Nullable URI graph;

  /** The graph that the options name. */
  GraphLocation location(Session session) {
    Path folder = data == null ? session.defaultData() : data;
    URI server = graph;
    if (server == null) {
      return GraphLocation.embedded(folder);
    }
    if (server.getScheme() == null || !SCHEMES.contains(server.getScheme())) {
      throw new SkeinException(
          SkeinException.Code.USAGE,
          "'%s' is no address of a graph: it starts with one of %s"
              .formatted(server, String.join("://, ", SCHEMES) + "://"));
    }
    return new GraphLocation(
        folder,
        server,
        session.environment().get("SKEIN_GRAPH_USER"),
        session.environment().get("SKEIN_GRAPH_PASSWORD"));
  }
}
