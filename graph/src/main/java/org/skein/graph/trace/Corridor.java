package org.skein.graph.trace;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The entities on ways of at most so many hops from one set to another, and how far each is from
 * either. Both sets spread until they may have met, the one with fewer ties ahead first; what lies
 * beyond the middle is found from the other side, so that most of a large graph is never looked at.
 */
final class Corridor {
  private static final byte UNREACHED = Byte.MAX_VALUE / 2;

  private final TieMap map;
  private final Hops rules;
  private final int most;
  private final byte[] gone;
  private final byte[] left;
  private final int[] places;
  private final int[] members;

  /** Which hops a way may take. */
  interface Hops {
    /**
     * @param away whether the hop leaves {@code at}; if not, it arrives there
     */
    boolean isAllowed(int at, int edge, boolean away);
  }

  private Corridor(TieMap map, BitSet from, BitSet to, int most, Hops rules) {
    this.map = map;
    this.rules = rules;
    this.most = most;
    this.gone = unreached(map.size());
    this.left = unreached(map.size());
    Front forth = new Front(from, gone, true);
    Front back = new Front(to, left, false);
    while (forth.depth + back.depth < most) {
      Front cheaper = forth.ahead <= back.ahead ? forth : back;
      cheaper.spread();
    }
    for (int depth = forth.depth + 1; depth <= most; depth++) {
      back.pull(depth, gone, false);
    }
    for (int depth = back.depth + 1; depth <= most; depth++) {
      forth.pull(depth, left, true);
    }
    this.places = new int[map.size()];
    this.members = members(forth, back);
  }

  static Corridor between(TieMap map, BitSet from, BitSet to, int most, Hops rules) {
    return new Corridor(map, from, to, most, rules);
  }

  private static byte[] unreached(int size) {
    byte[] distances = new byte[size];
    Arrays.fill(distances, UNREACHED);
    return distances;
  }

  private int[] members(Front forth, Front back) {
    int[] all = new int[forth.size + back.size];
    int size = 0;
    for (Front front : new Front[] {forth, back}) {
      for (int i = 0; i < front.size; i++) {
        int at = front.reached[i];
        if (places[at] == 0 && gone[at] + left[at] <= most) {
          all[size++] = at;
          places[at] = size;
        }
      }
    }
    return Arrays.copyOf(all, size);
  }

  /** All entities of the corridor, in no order. */
  int[] members() {
    return members;
  }

  /** The number of a member, from 1 on; 0 for what is none. */
  int place(int at) {
    return places[at];
  }

  /** The least hops from the first set to a member. */
  int gone(int at) {
    return gone[at];
  }

  /** The least hops from a member to the second set; more than any way has for what is none. */
  int left(int at) {
    return places[at] == 0 ? UNREACHED : left[at];
  }

  /** What has been reached from one side. */
  private final class Front {
    private final byte[] distances;
    private final boolean away;
    private int[] reached;
    private int size;
    private int begin;
    private int depth;
    private long ahead;

    Front(BitSet starts, byte[] distances, boolean away) {
      this.distances = distances;
      this.away = away;
      this.reached = new int[Math.max(16, starts.cardinality())];
      for (int start = starts.nextSetBit(0); start >= 0; start = starts.nextSetBit(start + 1)) {
        reach(start, (byte) 0);
      }
    }

    private void reach(int at, byte distance) {
      if (size == reached.length) {
        reached = Arrays.copyOf(reached, 2 * size);
      }
      distances[at] = distance;
      reached[size++] = at;
      ahead += map.first(at + 1) - map.first(at);
    }

    /** Goes one hop further. */
    void spread() {
      int end = size;
      depth++;
      ahead = 0;
      for (int i = begin; i < end; i++) {
        int at = reached[i];
        for (int edge = map.first(at); edge < map.first(at + 1); edge++) {
          int next = map.end(edge);
          if (distances[next] == UNREACHED && rules.isAllowed(at, edge, away)) {
            reach(next, (byte) depth);
          }
        }
      }
      begin = end;
    }

    /** Finds which of what was reached from here lies so deep as seen from the other side. */
    void pull(int far, byte[] others, boolean leaves) {
      for (int i = 0; i < size; i++) {
        int at = reached[i];
        if (distances[at] + far > most) {
          return; // Reached in the order of their distance.
        }
        if (others[at] == UNREACHED && hasNeighbour(at, far - 1, others, leaves)) {
          others[at] = (byte) far;
        }
      }
    }

    private boolean hasNeighbour(int at, int distance, byte[] others, boolean leaves) {
      for (int edge = map.first(at); edge < map.first(at + 1); edge++) {
        if (others[map.end(edge)] == distance && rules.isAllowed(at, edge, leaves)) {
          return true;
        }
      }
      return false;
    }
  }
}
