package org.skein.graph.bench;

import java.util.Arrays;
import java.util.Random;

/**
 * Draws whole numbers from 0 on, the small ones more often: number i with a weight of {@code 1 / (i
 * + shift)^exponent} (Zipf–Mandelbrot).
 */
final class Skewed {
  private final double[] cumulated;

  Skewed(int count, double exponent, double shift) {
    cumulated = new double[count];
    double sum = 0;
    for (int i = 0; i < count; i++) {
      sum += Math.pow(i + shift, -exponent);
      cumulated[i] = sum;
    }
  }

  int next(Random random) {
    int at = Arrays.binarySearch(cumulated, random.nextDouble() * total());
    return Math.min(at >= 0 ? at + 1 : -at - 1, cumulated.length - 1);
  }

  /** The sum of all weights. */
  double total() {
    return cumulated[cumulated.length - 1];
  }
}
