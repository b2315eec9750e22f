package org.skein.api.cli;

import org.jspecify.annotations.Nullable;
import org.skein.api.answer.Answers;
import org.skein.graph.trend.TrendFilter;
import org.skein.graph.trend.TrendFilter.Key;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What every command about time takes. */
final class TrendOptions {
  @Option(
      names = "--from",
      paramLabel = "PERIOD",
      description = "The first period: 2023, 2023-Q2 or 2023-04.")
  private @Nullable String from;

  @Option(names = "--to", paramLabel = "PERIOD", description = "The last period.")
  private @Nullable String to;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "20",
      description = "How many rows at most (default: ${DEFAULT-VALUE}).")
  private int limit = 20;

  @Mixin private GraphOptions graph = new GraphOptions();
  @Mixin private JsonOption json = new JsonOption();

  @Nullable String from() {
    return from;
  }

  @Nullable String to() {
    return to;
  }

  int limit() {
    return Math.max(1, Math.min(1000, limit));
  }

  boolean isJson() {
    return json.isWanted();
  }

  Answers open(Session session) {
    return session.open(graph.location(session));
  }

  /** The filter with ids where it gives names of entities. */
  static TrendFilter resolved(Answers answers, TrendFilter filter) {
    EntityNames names = new EntityNames(answers);
    TrendFilter resolved = filter;
    for (Key key : new Key[] {Key.ENTITY, Key.WITH, Key.TOPIC, Key.PLACE}) {
      String name = filter.get(key);
      if (name != null) {
        resolved = resolved.with(key, names.entity(name).id());
      }
    }
    return resolved;
  }
}
