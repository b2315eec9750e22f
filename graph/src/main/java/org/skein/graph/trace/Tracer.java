package org.skein.graph.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.skein.graph.model.SkeinException;
import org.skein.graph.model.SkeinException.Code;
import org.skein.graph.store.GraphStore;
import org.skein.graph.trace.TieMap.Edge;
import org.skein.graph.view.ClaimView;
import org.skein.graph.view.EntityRef;
import org.skein.graph.view.Tie;
import org.skein.graph.view.TraceResult;
import org.skein.graph.view.TraceResult.Hop;
import org.skein.graph.view.TraceResult.Path;

/**
 * Finds how two entities are connected, with the evidence on every hop. Ties are kept in memory and
 * read again when the projection changed. Safe for use by many threads.
 */
public final class Tracer {
  private static final int MOST_HOPS = 6;
  private static final int MOST_PATHS = 20;
  private static final int BUDGET = 300_000;
  private static final int CLAIMS = 3;

  private final GraphStore store;
  private @Nullable Snapshot snapshot;

  public Tracer(GraphStore store) {
    this.store = store;
  }

  private record Snapshot(String version, TieMap map) {}

  /**
   * The {@code k} best simple paths of at most {@code hops} hops, either direction of a tie alike.
   * Best is the path whose weakest hop is strongest, among equals the shortest.
   *
   * @param hops 1 to 6
   * @param k 1 to 20
   * @throws SkeinException {@code NOT_FOUND} if there is no entity of one of the ids, {@code USAGE}
   *     if both are the same, or hops or k are out of range
   */
  public TraceResult trace(String fromId, String toId, int hops, int k) {
    check(fromId, toId, hops, k);
    EntityRef from = store.entity(fromId);
    EntityRef to = store.entity(toId);
    TieMap map = map();
    List<String> cutOff = new ArrayList<>();
    if (!store.isProjected()) {
      cutOff.add("documents that are being read just now are not included yet");
    }
    int start = map.number(fromId);
    int end = map.number(toId);
    if (start < 0 || end < 0) {
      cutOff.add("no claim ties '%s' to anything".formatted(start < 0 ? from.name() : to.name()));
      return new TraceResult(from, to, List.of(), cutOff);
    }
    PathSearch search = new PathSearch(map, start, end, hops, false, BUDGET);
    List<List<Edge>> paths = search.best(k);
    if (!paths.isEmpty() && search.placesSkipped()) {
      cutOff.add("paths that only share a place were left out");
    }
    if (paths.isEmpty() && search.placesSkipped()) {
      search = new PathSearch(map, start, end, hops, true, BUDGET);
      paths = search.best(k);
      if (!paths.isEmpty()) {
        cutOff.add("nothing but shared places was found");
      }
    }
    explain(search, paths.size(), hops, k, cutOff);
    explainDenied(map.denied(start), from, cutOff);
    explainDenied(map.denied(end), to, cutOff);
    return new TraceResult(from, to, views(map, search, start, paths), cutOff);
  }

  private static void check(String fromId, String toId, int hops, int k) {
    if (fromId.equals(toId)) {
      throw new SkeinException(
          Code.USAGE, "'%s' is both ends: name two different entities".formatted(fromId));
    }
    if (hops < 1 || hops > MOST_HOPS || k < 1 || k > MOST_PATHS) {
      throw new SkeinException(
          Code.USAGE,
          "a trace has 1 to %d hops and 1 to %d paths, not %d and %d"
              .formatted(MOST_HOPS, MOST_PATHS, hops, k));
    }
  }

  private static void explain(PathSearch search, int found, int hops, int k, List<String> cutOff) {
    if (search.exhausted()) {
      cutOff.add("the search stopped after %,d steps; there may be more paths".formatted(BUDGET));
    } else if (found == k && search.moreLeft()) {
      cutOff.add("only the %d best paths are shown; there may be more".formatted(k));
    }
    if (found < k && hops < MOST_HOPS) {
      cutOff.add("paths of more than %d hops were not searched".formatted(hops));
    }
  }

  private static void explainDenied(int denied, EntityRef end, List<String> cutOff) {
    if (denied > 0) {
      cutOff.add(
          "%d %s of '%s' that all sources deny %s not followed"
              .formatted(
                  denied, denied == 1 ? "tie" : "ties", end.name(), denied == 1 ? "was" : "were"));
    }
  }

  private synchronized TieMap map() {
    String version = store.projectionVersion();
    Snapshot current = snapshot;
    if (current == null || !current.version().equals(version)) {
      List<Tie> ties = new ArrayList<>();
      store.forEachTie(ties::add);
      current = new Snapshot(version, TieMap.of(ties));
      snapshot = current;
    }
    return current.map();
  }

  private List<Path> views(TieMap map, PathSearch search, int start, List<List<Edge>> paths) {
    Set<String> ids = new LinkedHashSet<>(List.of(map.id(start)));
    paths.forEach(path -> path.forEach(edge -> ids.add(map.id(edge.to()))));
    Map<String, EntityRef> entities =
        store.entities(ids).stream()
            .collect(Collectors.toMap(EntityRef::id, Function.identity(), (a, b) -> a));
    Map<Tie, List<ClaimView>> evidence = new HashMap<>();
    return paths.stream().map(path -> view(map, search, start, path, entities, evidence)).toList();
  }

  private Path view(
      TieMap map,
      PathSearch search,
      int start,
      List<Edge> edges,
      Map<String, EntityRef> entities,
      Map<Tie, List<ClaimView>> evidence) {
    List<Hop> hops = new ArrayList<>();
    int at = start;
    for (Edge edge : edges) {
      Tie tie = edge.tie();
      hops.add(
          new Hop(
              entity(map.id(at), entities),
              tie.predicate(),
              entity(map.id(edge.to()), entities),
              edge.forward(),
              tie.claims(),
              tie.origins(),
              tie.contested(),
              tie.mood(),
              search.strength(at, edge),
              evidence.computeIfAbsent(tie, this::claims)));
      at = edge.to();
    }
    double weakest = hops.stream().mapToDouble(Hop::strength).min().orElse(0);
    return new Path(hops, weakest, hops.stream().anyMatch(hop -> hop.origins() == 1));
  }

  private List<ClaimView> claims(Tie tie) {
    return store.claims(tie.subjectId(), tie.predicate(), tie.objectId(), CLAIMS);
  }

  private static EntityRef entity(String id, Map<String, EntityRef> entities) {
    EntityRef entity = entities.get(id);
    if (entity == null) {
      throw new IllegalStateException("entity %s left the graph during a trace".formatted(id));
    }
    return entity;
  }
}
