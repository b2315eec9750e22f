package org.skein.graph.view;

import java.util.List;

/**
 * One page of the pairs that are worth a person's time, most worth first.
 *
 * @param total how many there are on all pages
 */
public record QueuePage(int total, int offset, List<Pair> pairs) {
  public QueuePage {
    pairs = List.copyOf(pairs);
  }

  /**
   * Two entities that may be one thing.
   *
   * @param keeps the entity that both would be shown as
   * @param gives the entity that would become part of the other
   * @param probability the estimate, 0 to 1, that they are one thing; from weights set by hand
   * @param claims how many claims would move
   * @param worth {@code claims} times how uncertain it is: 1 at probability 0.5, 0 at 0 and 1
   * @param features why, strongest first
   */
  public record Pair(
      EntityRef keeps,
      EntityRef gives,
      double probability,
      int claims,
      double worth,
      List<PairFeature> features) {
    public Pair {
      features = List.copyOf(features);
    }
  }
}
