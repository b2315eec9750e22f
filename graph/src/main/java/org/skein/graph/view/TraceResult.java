package org.skein.graph.view;

import java.util.List;

/**
 * How two entities are connected.
 *
 * @param paths best first: weakest hop, then length
 * @param cutOff what was not searched, in words; empty if nothing was left out
 */
public record TraceResult(EntityRef from, EntityRef to, List<Path> paths, List<String> cutOff) {

  /**
   * One path.
   *
   * @param strength the strength, 0 to 1, of its weakest hop
   * @param soleSource whether any hop rests on a single origin
   */
  public record Path(List<Hop> hops, double strength, boolean soleSource) {}

  /**
   * One step, read from {@code from} to {@code to}.
   *
   * @param forward whether {@code from} is the subject
   * @param mood the strongest mood
   * @param claims the best claims, at most three
   */
  public record Hop(
      EntityRef from,
      String predicate,
      EntityRef to,
      boolean forward,
      int claimCount,
      int origins,
      boolean contested,
      String mood,
      double strength,
      List<ClaimView> claims) {}
}
