package org.skein.graph.trace;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import org.skein.graph.trace.TieMap.Edge;

/**
 * The best simple paths from one set of entities to another: those whose weakest hop is strongest,
 * among equals the shortest. Between its ends a path passes through neither set, so that none holds
 * another. Best-first, with two bounds that never underrate what is left of a path: the strongest
 * weakest hop within the hops left, and the least number of hops. So paths come out in their final
 * order and few that lead nowhere are followed; what cannot be among the best any more is dropped.
 */
final class PathSearch {
  private static final String PLACE = "located_in";

  private final TieMap map;
  private final BitSet from;
  private final BitSet to;
  private final Rules rules;
  private final int hops;
  private final int placeNumber;
  private final Corridor corridor;
  private final double[][] bounds;
  private final PriorityQueue<Way> open = new PriorityQueue<>(Way.BEST_FIRST);
  private final PriorityQueue<Way> bestWhole = new PriorityQueue<>(Way.BEST_FIRST.reversed());
  private long begun;
  private boolean exhausted;
  private boolean moreLeft;
  private boolean placesSkipped;

  PathSearch(TieMap map, BitSet from, BitSet to, Rules rules) {
    this.map = map;
    this.from = from;
    this.to = to;
    this.rules = rules;
    this.hops = rules.hops();
    this.placeNumber = map.predicateNumber(PLACE);
    this.corridor = Corridor.between(map, from, to, hops, this::isAllowed);
    this.bounds = bounds();
  }

  /** Between two entities. */
  static PathSearch between(TieMap map, int from, int to, Rules rules) {
    return new PathSearch(map, only(from), only(to), rules);
  }

  private static BitSet only(int number) {
    BitSet set = new BitSet();
    set.set(number);
    return set;
  }

  /** A whole path: where it starts, and its edges in order. */
  record Found(int start, List<Edge> edges) {
    Found {
      edges = List.copyOf(edges);
    }

    int end() {
      return edges.get(edges.size() - 1).to();
    }
  }

  /**
   * A way to an entity.
   *
   * @param weakest strength of the weakest hop so far
   * @param bound what the weakest hop can be at best when the path is complete
   * @param edge the last edge, or -1
   */
  private record Way(
      int at,
      int length,
      double weakest,
      double bound,
      int least,
      long serial,
      @Nullable Way before,
      int edge) {
    static final Comparator<Way> BEST_FIRST =
        Comparator.comparingDouble(Way::bound)
            .reversed()
            .thenComparingInt(Way::least)
            .thenComparingLong(Way::serial);

    boolean passes(int number) {
      for (Way way = this; way != null; way = way.before) {
        if (way.at == number) {
          return true;
        }
      }
      return false;
    }

    int start() {
      Way way = this;
      while (way.before != null) {
        way = way.before;
      }
      return way.at;
    }
  }

  /** At most {@code k} paths, best first. To be called once. */
  List<Found> best(int k) {
    from.stream()
        .filter(start -> bound(hops, start) > 0)
        .forEach(
            start ->
                open.add(
                    new Way(
                        start,
                        0,
                        1,
                        bound(hops, start),
                        Math.max(1, corridor.left(start)),
                        begun++,
                        null,
                        -1)));
    List<Found> found = new ArrayList<>();
    while (!open.isEmpty() && found.size() < k) {
      Way way = open.remove();
      if (way.length > 0 && to.get(way.at)) {
        found.add(found(way));
      } else if (begun < rules.budget()) {
        extend(way, k);
      } else {
        exhausted = true;
      }
    }
    moreLeft |= !open.isEmpty();
    return found;
  }

  /** Whether the search ended because it reached its budget. */
  boolean exhausted() {
    return exhausted;
  }

  /** Whether ways were left over when enough paths were found. */
  boolean moreLeft() {
    return moreLeft;
  }

  /** Whether ties to a shared place were left out. */
  boolean placesSkipped() {
    return placesSkipped;
  }

  /** The strength of a hop on a path of this search: damped where it passes a hub. */
  double strength(int at, Edge edge) {
    return edge.strength() * Math.min(damping(at), damping(edge.to()));
  }

  private double strength(int at, int edge) {
    int end = map.end(edge);
    return isEnd(at) || isEnd(end)
        ? map.strength(edge) * Math.min(damping(at), damping(end))
        : map.damped(edge);
  }

  private double damping(int number) {
    return isEnd(number) ? 1 : map.damping(number);
  }

  private boolean isEnd(int number) {
    return from.get(number) || to.get(number);
  }

  private Found found(Way last) {
    List<Edge> edges = new ArrayList<>();
    for (Way way = last; way.before != null; way = way.before) {
      edges.add(map.edge(way.edge));
    }
    Collections.reverse(edges);
    return new Found(last.start(), edges);
  }

  private void extend(Way way, int k) {
    int length = way.length + 1;
    int previous = -1;
    for (int edge = map.first(way.at); edge < map.first(way.at + 1); edge++) {
      int next = map.end(edge);
      if (next == previous
          || length + corridor.left(next) > hops
          || !isAllowed(way.at, edge, true)
          || from.get(next) && !to.get(next)
          || way.passes(next)) {
        continue;
      }
      previous = next; // Of several ties to the same end, the strongest stands for all.
      boolean whole = to.get(next);
      if (whole && isTwin(way, next)) {
        continue;
      }
      double weakest = Math.min(way.weakest, strength(way.at, edge));
      double bound = whole ? weakest : Math.min(weakest, bound(hops - length, next));
      if (bound > 0) {
        int least = length + (whole ? 0 : corridor.left(next));
        add(new Way(next, length, weakest, bound, least, begun++, way, edge), whole, k);
      }
    }
  }

  /** Where both ends are in both sets, a path and its reverse are the same: one is enough. */
  private boolean isTwin(Way way, int end) {
    int start = way.start();
    return !rules.directed() && end < start && from.get(end) && to.get(start);
  }

  /** Drops a way that would come out behind k whole paths that are known already. */
  private void add(Way way, boolean whole, int k) {
    Way worst = bestWhole.peek();
    if (worst != null && bestWhole.size() == k && Way.BEST_FIRST.compare(way, worst) > 0) {
      moreLeft = true;
      return;
    }
    open.add(way);
    if (whole) {
      bestWhole.add(way);
      if (bestWhole.size() > k) {
        bestWhole.remove();
      }
    }
  }

  /**
   * Whether a hop may go over this edge. That two are in the same place is no connection, unless
   * the place itself was asked for.
   *
   * @param away whether the hop leaves {@code at}; if not, it arrives there
   */
  private boolean isAllowed(int at, int edge, boolean away) {
    if (!rules.predicates().isEmpty() && !rules.predicates().get(map.predicate(edge))) {
      return false;
    }
    if (rules.directed() && !(away ? map.isAlong(edge) : map.isAgainst(edge))) {
      return false;
    }
    if (rules.throughPlaces() || map.predicate(edge) != placeNumber) {
      return true;
    }
    int place = map.isForward(edge) ? map.end(edge) : at;
    boolean asked = from.get(place) || to.get(place);
    placesSkipped |= !asked;
    return asked;
  }

  /** The strongest weakest hop on any way of at most {@code rest} hops from there to the end. */
  private double bound(int rest, int at) {
    return bounds[rest][corridor.place(at)];
  }

  /** For each number of hops left, the bound of each entity of the corridor, by its place in it. */
  private double[][] bounds() {
    int[] members = corridor.members();
    double[][] all = new double[hops + 1][members.length + 1];
    for (int rest = 1; rest <= hops; rest++) {
      for (int at : members) {
        // With so many hops left it can be no further from the start than this.
        if (corridor.left(at) <= rest
            && corridor.gone(at) <= hops - rest
            && (!to.get(at) || from.get(at))) {
          all[rest][corridor.place(at)] = bound(at, all[rest - 1]);
        }
      }
    }
    return all;
  }

  private double bound(int at, double[] shorter) {
    double best = 0;
    for (int edge = map.first(at); edge < map.first(at + 1); edge++) {
      int next = map.end(edge);
      double rest = to.get(next) ? 1 : shorter[corridor.place(next)];
      if (rest > best && map.strength(edge) > best && isAllowed(at, edge, true)) {
        best = Math.max(best, Math.min(strength(at, edge), rest));
      }
    }
    return best;
  }
}
