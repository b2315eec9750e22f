package org.skein.graph.trace;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.skein.graph.store.GraphStore;
import org.skein.graph.store.StatementId;
import org.skein.graph.trace.PathSearch.Found;
import org.skein.graph.trace.TieMap.Edge;
import org.skein.graph.view.ClaimScope;
import org.skein.graph.view.ClaimView;
import org.skein.graph.view.EntityRef;
import org.skein.graph.view.Tie;
import org.skein.graph.view.TraceResult.Hop;
import org.skein.graph.view.TraceResult.Path;

/** Found paths with the names of entities and the best quotes of each hop: two questions in all. */
final class PathViews {
  private static final int CLAIMS = 3;

  private final GraphStore store;

  PathViews(GraphStore store) {
    this.store = store;
  }

  /** How strong a hop from an entity over an edge is, damping included. */
  interface Strength {
    double of(int at, Edge edge);
  }

  List<Path> of(TieMap map, Strength strength, List<Found> paths, ClaimScope scope) {
    Set<String> ids = new LinkedHashSet<>();
    Set<StatementId> statements = new LinkedHashSet<>();
    for (Found path : paths) {
      ids.add(map.id(path.start()));
      for (Edge edge : path.edges()) {
        ids.add(map.id(edge.to()));
        statements.add(statement(edge.tie()));
      }
    }
    Map<String, EntityRef> entities =
        store.entities(ids).stream()
            .collect(Collectors.toMap(EntityRef::id, Function.identity(), (a, b) -> a));
    Map<StatementId, List<ClaimView>> claims =
        statements.isEmpty() ? Map.of() : store.claims(statements, scope, CLAIMS);
    return paths.stream().map(path -> view(map, strength, path, entities, claims)).toList();
  }

  private static Path view(
      TieMap map,
      Strength strength,
      Found path,
      Map<String, EntityRef> entities,
      Map<StatementId, List<ClaimView>> claims) {
    List<Hop> hops = new ArrayList<>();
    int at = path.start();
    for (Edge edge : path.edges()) {
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
              strength.of(at, edge),
              claims.getOrDefault(statement(tie), List.of())));
      at = edge.to();
    }
    double weakest = hops.stream().mapToDouble(Hop::strength).min().orElse(0);
    return new Path(hops, weakest, hops.stream().anyMatch(hop -> hop.origins() == 1));
  }

  private static StatementId statement(Tie tie) {
    return new StatementId(tie.subjectId(), tie.predicate(), tie.objectId());
  }

  private static EntityRef entity(String id, Map<String, EntityRef> entities) {
    EntityRef entity = entities.get(id);
    if (entity == null) {
      throw new IllegalStateException("entity %s left the graph during a trace".formatted(id));
    }
    return entity;
  }
}
