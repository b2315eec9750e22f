package org.skein.graph.trace;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import org.skein.graph.trace.TieMap.Edge;

/**
 * The best simple paths between two entities: those whose weakest hop is strongest, among equals
 * the shortest. Best-first, with two bounds that never underrate what is left of a path: the
 * strongest weakest hop within the hops left, and the least number of hops. So paths come out in
 * their final order and few that lead nowhere are followed.
 */
final class PathSearch {
  private static final String PLACE = "located_in";
  private static final int UNREACHED = Integer.MAX_VALUE / 2;

  private final TieMap map;
  private final int from;
  private final int to;
  private final int hops;
  private final boolean throughPlaces;
  private final int budget;
  private final int[] left;
  private final double[][] bounds;
  private boolean exhausted;
  private boolean moreLeft;
  private boolean placesSkipped;

  PathSearch(TieMap map, int from, int to, int hops, boolean throughPlaces, int budget) {
    this.map = map;
    this.from = from;
    this.to = to;
    this.hops = hops;
    this.throughPlaces = throughPlaces;
    this.budget = budget;
    int[] gone = distances(from);
    this.left = distances(to);
    for (int i = 0; i < left.length; i++) {
      if (gone[i] + left[i] > hops) {
        left[i] = UNREACHED;
      }
    }
    this.bounds = bounds();
  }

  /**
   * A way to an entity.
   *
   * @param weakest strength of the weakest hop so far
   * @param bound what the weakest hop can be at best when the path is complete
   */
  private record Way(
      int at,
      int length,
      double weakest,
      double bound,
      int least,
      long serial,
      @Nullable Way before,
      @Nullable Edge last) {
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

    List<Edge> edges() {
      List<Edge> edges = new ArrayList<>();
      for (Way way = this; way != null; way = way.before) {
        if (way.last != null) {
          edges.add(way.last);
        }
      }
      Collections.reverse(edges);
      return edges;
    }
  }

  /** At most {@code k} paths as their edges, best first. */
  List<List<Edge>> best(int k) {
    List<List<Edge>> found = new ArrayList<>();
    if (left[from] > hops) {
      return found;
    }
    PriorityQueue<Way> open = new PriorityQueue<>(Way.BEST_FIRST);
    open.add(new Way(from, 0, 1, bounds[hops][from], left[from], 0, null, null));
    long pushed = 1;
    while (!open.isEmpty() && found.size() < k) {
      Way way = open.remove();
      if (way.at == to) {
        found.add(way.edges());
      } else if (pushed < budget) {
        pushed = extend(way, open, pushed);
      } else {
        exhausted = true;
      }
    }
    moreLeft = !open.isEmpty();
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

  /** The strength of a hop on a path between these two ends: damped where it passes a hub. */
  double strength(int at, Edge edge) {
    return edge.strength() * Math.min(damping(at), damping(edge.to()));
  }

  private double damping(int number) {
    return number == from || number == to ? 1 : map.damping(number);
  }

  private long extend(Way way, PriorityQueue<Way> open, long pushed) {
    long serial = pushed;
    int length = way.length + 1;
    int previous = -1;
    for (Edge edge : map.edges(way.at)) {
      int next = edge.to();
      if (next == previous
          || length + left[next] > hops
          || !isAllowed(way.at, edge)
          || way.passes(next)) {
        continue;
      }
      previous = next; // Of several ties to the same end, the strongest stands for all.
      double weakest = Math.min(way.weakest, strength(way.at, edge));
      double bound = next == to ? weakest : Math.min(weakest, bounds[hops - length][next]);
      if (bound > 0) {
        int least = length + left[next];
        open.add(new Way(next, length, weakest, bound, least, serial++, way, edge));
      }
    }
    return serial;
  }

  /** That two are in the same place is no connection, unless the place itself was asked for. */
  private boolean isAllowed(int at, Edge edge) {
    if (throughPlaces || !edge.tie().predicate().equals(PLACE)) {
      return true;
    }
    int place = edge.forward() ? edge.to() : at;
    return place == from || place == to;
  }

  private int[] distances(int start) {
    int[] distances = new int[map.size()];
    Arrays.fill(distances, UNREACHED);
    distances[start] = 0;
    Deque<Integer> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      int at = open.remove();
      for (Edge edge : map.edges(at)) {
        if (!isAllowed(at, edge)) {
          placesSkipped = true;
        } else if (distances[edge.to()] == UNREACHED && distances[at] < hops) {
          distances[edge.to()] = distances[at] + 1;
          open.add(edge.to());
        }
      }
    }
    return distances;
  }

  /** For each number of hops left, the strongest weakest hop on any way from there to the end. */
  private double[][] bounds() {
    double[][] bounds = new double[hops + 1][map.size()];
    for (int rest = 1; rest <= hops; rest++) {
      for (int at = 0; at < map.size(); at++) {
        if (left[at] <= rest && at != to) {
          bounds[rest][at] = bound(at, bounds[rest - 1]);
        }
      }
    }
    return bounds;
  }

  private double bound(int at, double[] shorter) {
    double best = 0;
    for (Edge edge : map.edges(at)) {
      if (left[edge.to()] < UNREACHED && isAllowed(at, edge)) {
        double rest = edge.to() == to ? 1 : shorter[edge.to()];
        best = Math.max(best, Math.min(strength(at, edge), rest));
      }
    }
    return best;
  }
}
