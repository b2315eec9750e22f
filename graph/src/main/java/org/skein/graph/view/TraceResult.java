package org.skein.graph.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How two entities, or two sets of them, are connected.
 *
 * @param from the entity at the start, or null where a set was asked for
 * @param to the entity at the end, or null where a set was asked for
 * @param fromSet what was asked for as the start
 * @param toSet what was asked for as the end
 * @param paths best first: weakest hop, then length
 * @param cutOff what was not searched, in words; empty if nothing was left out
 */
public record TraceResult(
    @Nullable EntityRef from,
    @Nullable EntityRef to,
    End fromSet,
    End toSet,
    List<Path> paths,
    List<String> cutOff) {
  public TraceResult {
    paths = List.copyOf(paths);
    cutOff = List.copyOf(cutOff);
  }

  /** Between two entities. */
  public static TraceResult between(
      EntityRef from, EntityRef to, List<Path> paths, List<String> cutOff) {
    return new TraceResult(
        from, to, new End(from.id(), 1, from), new End(to.id(), 1, to), paths, cutOff);
  }

  /**
   * One end.
   *
   * @param query as it was asked for: ids, {@code type:…}, {@code mark:defence}
   * @param entities how many entities that claims tie to others it holds
   * @param entity the entity, where only one was named
   */
  public record End(String query, int entities, @Nullable EntityRef entity) {}

  /**
   * One path.
   *
   * @param strength the strength, 0 to 1, of its weakest hop
   * @param soleSource whether any hop rests on a single origin
   */
  public record Path(List<Hop> hops, double strength, boolean soleSource) {
    public Path {
      hops = List.copyOf(hops);
    }
  }

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
      List<ClaimView> claims) {
    public Hop {
      claims = List.copyOf(claims);
    }
  }
}
