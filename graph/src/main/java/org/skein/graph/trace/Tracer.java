package org.skein.graph.trace;

import org.skein.graph.store.GraphStore;
import org.skein.graph.view.TraceResult;

/** Stand-in: signatures only. */
public final class Tracer {
  public Tracer(GraphStore store) {}

  public TraceResult trace(String fromId, String toId, int hops, int k) {
    throw new UnsupportedOperationException("stand-in");
  }
}
