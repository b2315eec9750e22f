package org.skein.graph.store;

import org.jspecify.annotations.Nullable;

/**
 * The state of the store. Where nobody else can write, it is read once after each write from here
 * and then known; of a server that others write to it is read whenever it is asked for.
 */
final class KnownState {
  private final Bolt bolt;
  private final boolean alone;
  private volatile @Nullable Known known;

  /**
   * @param alone whether all that is written to the store is written by {@code bolt}
   */
  KnownState(Bolt bolt, boolean alone) {
    this.bolt = bolt;
    this.alone = alone;
  }

  private record Known(long writes, StateNode state) {}

  /** The state that all writes which have returned left behind, or a later one. */
  StateNode current() {
    // Counted before the state is read: what is written meanwhile has it read again.
    long writes = bolt.writes();
    Known last = known;
    if (alone && last != null && last.writes == writes) {
      return last.state;
    }
    StateNode state = bolt.read(StateNode::read);
    if (writes >= 0) {
      known = new Known(writes, state);
    }
    return state;
  }
}
