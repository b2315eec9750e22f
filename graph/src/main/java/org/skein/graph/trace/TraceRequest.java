package org.skein.graph.trace;

import java.util.List;
import org.skein.graph.model.SkeinException;
import org.skein.graph.model.SkeinException.Code;
import org.skein.graph.view.ClaimScope;

/**
 * What to trace.
 *
 * @param hops the longest path, 1 to 6
 * @param k how many paths at most, 1 to 20
 * @param directed whether every hop goes from subject to object; symmetric predicates go both ways
 * @param predicates only hops of these; empty for all
 * @param scope which claims count
 */
public record TraceRequest(
    EntitySet from,
    EntitySet to,
    int hops,
    int k,
    boolean directed,
    List<String> predicates,
    ClaimScope scope) {
  private static final int MOST_HOPS = 6;
  private static final int MOST_PATHS = 20;

  /**
   * @throws SkeinException {@code USAGE} if both ends are the same entity, or hops or k are out of
   *     range
   */
  public TraceRequest {
    predicates = predicates.stream().distinct().toList();
    if (from.isOne() && from.equals(to)) {
      throw new SkeinException(
          Code.USAGE, "'%s' is both ends: name two different entities".formatted(from));
    }
    if (hops < 1 || hops > MOST_HOPS || k < 1 || k > MOST_PATHS) {
      throw new SkeinException(
          Code.USAGE,
          "a trace has 1 to %d hops and 1 to %d paths, not %d and %d"
              .formatted(MOST_HOPS, MOST_PATHS, hops, k));
    }
  }

  /** Between two entities, by any claim in either direction. */
  public static TraceRequest between(String fromId, String toId, int hops, int k) {
    return new TraceRequest(
        EntitySet.of(fromId), EntitySet.of(toId), hops, k, false, List.of(), ClaimScope.ALL);
  }
}
