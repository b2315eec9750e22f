package org.skein.graph.trace;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.skein.graph.model.SkeinException;
import org.skein.graph.model.SkeinException.Code;
import org.skein.graph.store.GraphStore;
import org.skein.graph.trace.PathSearch.Found;
import org.skein.graph.view.EntityKind;
import org.skein.graph.view.EntityRef;
import org.skein.graph.view.TraceResult;
import org.skein.graph.view.TraceResult.End;
import org.skein.graph.vocabulary.Vocabulary;

/**
 * Finds how two entities, or two sets of them, are connected, with the evidence on every hop. Ties
 * are kept in memory and read again when the projection changed. Safe for use by many threads.
 */
public final class Tracer {
  private static final int BUDGET = 300_000;

  private final GraphStore store;
  private final TieMaps maps;
  private final PathViews views;

  public Tracer(GraphStore store) {
    this.store = store;
    this.maps = new TieMaps(store);
    this.views = new PathViews(store);
  }

  /** What ties military and civil entities, from the same ties in memory. */
  public MilitaryCivil militaryCivil() {
    return new MilitaryCivil(store, maps);
  }

  /**
   * The {@code k} best simple paths of at most {@code hops} hops, either direction of a tie alike.
   *
   * @throws SkeinException as {@link #trace(TraceRequest)}
   */
  public TraceResult trace(String fromId, String toId, int hops, int k) {
    return trace(TraceRequest.between(fromId, toId, hops, k));
  }

  /**
   * The best simple paths from one set to the other. Best is the path whose weakest hop is
   * strongest, among equals the shortest.
   *
   * @throws SkeinException {@code NOT_FOUND} if there is no entity of one of the ids, {@code
   *     BAD_INPUT} for a type or predicate that is not in the vocabulary
   */
  public TraceResult trace(TraceRequest request) {
    Map<String, EntityRef> named = named(request);
    TieMap map = maps.of(request.scope());
    CutOff cutOff = new CutOff();
    if (!store.isProjected()) {
      cutOff.unread();
    }
    BitSet from = numbers(map, request.from());
    BitSet to = numbers(map, request.to());
    End start = end(request.from(), from, named);
    End end = end(request.to(), to, named);
    if (from.isEmpty() || to.isEmpty()) {
      EntitySet loose = from.isEmpty() ? request.from() : request.to();
      cutOff.add("no claim ties '%s' to anything".formatted(name(loose, named)));
      cutOff.filters(request);
      return result(start, end, List.of(), cutOff);
    }
    PathSearch search = new PathSearch(map, from, to, rules(request));
    List<Found> paths = search.best(request.k());
    if (!paths.isEmpty() && search.placesSkipped()) {
      cutOff.add("paths that only share a place were left out");
    }
    if (paths.isEmpty() && search.placesSkipped()) {
      search = new PathSearch(map, from, to, rules(request).withPlaces());
      paths = search.best(request.k());
      if (!paths.isEmpty()) {
        cutOff.add("nothing but shared places was found");
      }
    }
    cutOff.search(search, paths.size(), request, BUDGET);
    cutOff.filters(request);
    denied(map, request.from(), named, cutOff);
    denied(map, request.to(), named, cutOff);
    return result(start, end, views.of(map, search::strength, paths, request.scope()), cutOff);
  }

  private static TraceResult result(End from, End to, List<TraceResult.Path> paths, CutOff cutOff) {
    return new TraceResult(from.entity(), to.entity(), from, to, paths, cutOff.words());
  }

  private Rules rules(TraceRequest request) {
    Vocabulary vocabulary = store.vocabulary();
    BitSet predicates = new BitSet();
    for (String predicate : request.predicates()) {
      predicates.set(vocabulary.predicates().indexOf(vocabulary.predicate(predicate)));
    }
    return new Rules(request.hops(), request.directed(), false, predicates, BUDGET);
  }

  /** The entities that the request names by id; all must be there. */
  private Map<String, EntityRef> named(TraceRequest request) {
    List<String> ids =
        java.util.stream.Stream.concat(request.from().ids().stream(), request.to().ids().stream())
            .distinct()
            .toList();
    Map<String, EntityRef> found =
        ids.isEmpty()
            ? Map.of()
            : store.entities(ids).stream()
                .collect(Collectors.toMap(EntityRef::id, Function.identity()));
    for (String id : ids) {
      if (!found.containsKey(id)) {
        throw new SkeinException(
            Code.NOT_FOUND, "no entity has the id '%s': search for its name first".formatted(id));
      }
    }
    return found;
  }

  private BitSet numbers(TieMap map, EntitySet set) {
    Vocabulary vocabulary = store.vocabulary();
    set.types().forEach(vocabulary::type);
    BitSet numbers =
        set.types().isEmpty() && !set.defence()
            ? new BitSet(map.size())
            : map.all(kind -> isIn(set, kind, vocabulary));
    for (String id : set.ids()) {
      if (map.number(id) >= 0) {
        numbers.set(map.number(id));
      }
    }
    return numbers;
  }

  private static boolean isIn(EntitySet set, EntityKind kind, Vocabulary vocabulary) {
    return set.defence() && kind.defence()
        || !kind.type().isEmpty()
            && set.types().stream().anyMatch(type -> vocabulary.isA(kind.type(), type));
  }

  private static End end(EntitySet set, BitSet numbers, Map<String, EntityRef> named) {
    @Nullable EntityRef only = set.isOne() ? named.get(set.ids().get(0)) : null;
    return new End(set.toString(), numbers.cardinality(), only);
  }

  private static String name(EntitySet set, Map<String, EntityRef> named) {
    EntityRef only = set.isOne() ? named.get(set.ids().get(0)) : null;
    return only == null ? set.toString() : only.name();
  }

  private static void denied(
      TieMap map, EntitySet set, Map<String, EntityRef> named, CutOff cutOff) {
    for (String id : set.ids()) {
      EntityRef entity = named.get(id);
      if (entity != null && map.number(id) >= 0) {
        cutOff.denied(map.denied(map.number(id)), entity.name());
      }
    }
  }
}
