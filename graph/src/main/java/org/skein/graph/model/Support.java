package org.skein.graph.model;

import java.util.Map;
import java.util.TreeMap;

/**
 * How far a statement is supported, 0 to 1, by its independent origins.
 *
 * <p>Each origin counts once, with its best claim: extractor confidence times the weight of the
 * least reliable source that passed it on. Origins that affirm add up as a noisy or, {@code a = 1 -
 * Π(1 - pᵢ)}, and so do those that deny, {@code d = 1 - Π(1 - qⱼ)}; the support is {@code a · (1 -
 * d/2)}: even a certain denial leaves half, because whoever is accused denies. It is 0 where nobody
 * affirms. More origins never lower it, a better source of an affirming claim never lowers it, and
 * a denial never raises it.
 */
public final class Support {
  /** What a certain denial takes away. */
  private static final double WEIGHT_OF_DENIAL = 0.5;

  /** Rounding hides that a product of doubles depends on the order of its factors. */
  private static final double STEPS = 1e6;

  private final Map<String, Double> affirming = new TreeMap<>();
  private final Map<String, Double> denying = new TreeMap<>();

  /**
   * Adds a claim.
   *
   * @param origin the origin that it counts for
   * @param denied whether it denies the statement
   * @param confidence probability, 0 to 1, that its sentence states it
   * @param reliability of the least reliable source that passed it on
   */
  public void add(String origin, boolean denied, double confidence, Reliability reliability) {
    (denied ? denying : affirming).merge(origin, confidence * reliability.weight(), Math::max);
  }

  /** The support, rounded to six digits. */
  public double value() {
    double support = any(affirming) * (1 - WEIGHT_OF_DENIAL * any(denying));
    return Math.round(support * STEPS) / STEPS;
  }

  private static double any(Map<String, Double> origins) {
    double none = 1;
    for (double each : origins.values()) {
      none *= 1 - each;
    }
    return 1 - none;
  }
}
