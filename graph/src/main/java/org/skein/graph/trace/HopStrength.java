package org.skein.graph.trace;

import java.util.Set;
import org.skein.graph.model.Mood;
import org.skein.graph.view.Tie;

/**
 * How far a tie can be relied on, 0 to 1.
 *
 * <p>It is the confidence of the tie, which origins, the grades of sources and denials have part in
 * already ({@link org.skein.graph.model.Support}). What is only planned counts 0.6 of that, what is
 * only alleged 0.5. On a path, a hop that passes through a hub counts less: a node with d > 20
 * neighbours damps its hops by {@code 1 / (1 + ln(d / 20) / 4)}, that is to 0.63 at 200 neighbours,
 * because that two things touch the same hub says little. A place or a topic on the way says least:
 * it damps by a further half, however few its neighbours.
 */
final class HopStrength {
  /** Types whose entities are so general that to share one is hardly a connection. */
  static final Set<String> GENERAL = Set.of("Place", "Topic");

  private static final double PLANNED = 0.6;
  private static final double ALLEGED = 0.5;
  private static final int HUB = 20;
  private static final double HUB_WEIGHT = 0.25;
  private static final double GENERAL_WEIGHT = 0.5;

  private HopStrength() {}

  static double of(Tie tie) {
    return tie.confidence() * mood(Mood.ofLabel(tie.mood()));
  }

  static double damping(int neighbours, String type) {
    double hub = neighbours <= HUB ? 1 : 1 / (1 + HUB_WEIGHT * Math.log((double) neighbours / HUB));
    return GENERAL.contains(type) ? hub * GENERAL_WEIGHT : hub;
  }

  private static double mood(Mood mood) {
    return switch (mood) {
      case ASSERTED -> 1;
      case PLANNED -> PLANNED;
      case ALLEGED -> ALLEGED;
      case DENIED -> 0;
    };
  }
}
