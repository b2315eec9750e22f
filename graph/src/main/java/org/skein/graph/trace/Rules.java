package org.skein.graph.trace;

import java.util.BitSet;

/**
 * Which hops a search may take.
 *
 * @param hops the longest path
 * @param directed whether a hop goes from subject to object only
 * @param throughPlaces whether two may be connected by being in the same place
 * @param predicates places in the vocabulary of the predicates that may be followed; empty for all
 * @param budget how many ways may be begun
 */
record Rules(int hops, boolean directed, boolean throughPlaces, BitSet predicates, int budget) {

  /** Hops of any kind in either direction. */
  static Rules any(int hops, boolean throughPlaces, int budget) {
    return new Rules(hops, false, throughPlaces, new BitSet(), budget);
  }

  Rules withPlaces() {
    return new Rules(hops, directed, true, predicates, budget);
  }
}
