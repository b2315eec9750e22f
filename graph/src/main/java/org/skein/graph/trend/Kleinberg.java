package org.skein.graph.trend;

import java.util.ArrayList;
import java.util.List;
import org.skein.graph.model.SkeinException;

/**
 * Kleinberg's two-state model for batched arrivals (J. Kleinberg, Bursty and Hierarchical Structure
 * in Streams, KDD 2002, section on enumerating bursts). In batch t, r of d documents are relevant.
 * State 0 expects the share p0 = sum r / sum d, state 1 the share p1 = scale · p0. A batch costs
 * −ln of its binomial likelihood; going up costs gamma · ln n for n batches, going down nothing.
 * The cheapest way through the states, which starts in state 0, is found exactly; where both states
 * cost the same, it is in state 0.
 *
 * @param scale how many times the usual share a burst expects, above 1
 * @param gamma how dear it is to begin a burst, not negative
 */
record Kleinberg(double scale, double gamma) {
  /** Two states, scale 2, gamma 1: the paper's own choice. */
  static final Kleinberg USUAL = new Kleinberg(2, 1);

  Kleinberg {
    if (!(scale > 1 && scale <= 100) || !(gamma >= 0 && gamma <= 100)) {
      throw new SkeinException(
          SkeinException.Code.USAGE,
          "scale must be above 1 and at most 100, gamma from 0 to 100, not %s and %s"
              .formatted(scale, gamma));
    }
  }

  /**
   * A stretch of batches in state 1.
   *
   * @param from the first batch
   * @param to the last batch
   * @param weight by how much state 1 is cheaper than state 0 over the stretch
   */
  record Stretch(int from, int to, double weight) {}

  /** The usual share, 0 where there is nothing. */
  static double usual(int[] relevant, int[] all) {
    long r = 0;
    long d = 0;
    for (int t = 0; t < all.length; t++) {
      r += relevant[t];
      d += all[t];
    }
    return d == 0 ? 0 : (double) r / d;
  }

  /**
   * The bursts of a stream, oldest first; {@code relevant} is at most {@code all} in each batch.
   */
  List<Stretch> bursts(int[] relevant, int[] all) {
    double p0 = usual(relevant, all);
    if (p0 == 0 || p0 == 1) {
      return List.of();
    }
    boolean[] states = states(relevant, all, p0);
    List<Stretch> found = new ArrayList<>();
    for (int t = 0; t < states.length; t++) {
      if (states[t]) {
        int from = t;
        double weight = 0;
        for (; t < states.length && states[t]; t++) {
          weight += cost(p0, relevant[t], all[t]) - cost(raised(p0), relevant[t], all[t]);
        }
        found.add(new Stretch(from, t - 1, weight));
      }
    }
    return found;
  }

  /** The share that a burst expects; where the scale would make it 1 or more, half way to 1. */
  double raised(double p0) {
    return scale * p0 < 1 ? scale * p0 : (1 + p0) / 2;
  }

  /** −ln of the likelihood without the binomial coefficient, which both states share. */
  static double cost(double share, int relevant, int all) {
    return -(relevant * Math.log(share) + (all - relevant) * Math.log(1 - share));
  }

  private boolean[] states(int[] relevant, int[] all, double p0) {
    int n = all.length;
    double up = gamma * Math.log(n);
    boolean[][] cameFromBurst = new boolean[n][2];
    double low = 0;
    double high = Double.POSITIVE_INFINITY;
    for (int t = 0; t < n; t++) {
      cameFromBurst[t][0] = high < low;
      cameFromBurst[t][1] = high < low + up;
      double nextLow = Math.min(low, high) + cost(p0, relevant[t], all[t]);
      double nextHigh = Math.min(low + up, high) + cost(raised(p0), relevant[t], all[t]);
      low = nextLow;
      high = nextHigh;
    }
    boolean[] states = new boolean[n];
    boolean burst = high < low;
    for (int t = n - 1; t >= 0; t--) {
      states[t] = burst;
      burst = cameFromBurst[t][burst ? 1 : 0];
    }
    return states;
  }
}
