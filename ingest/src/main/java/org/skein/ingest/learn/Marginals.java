package org.skein.ingest.learn;

import java.util.Arrays;

/**
 * How likely each label is at each position of a chain, and each pair of labels over all of it, by
 * the forward-backward algorithm (Rabiner 1989), every position scaled to a sum of one.
 */
final class Marginals {
  private static final double NEGLIGIBLE = 1e-9;

  private final int n;
  private final double[][] emissions;
  private final double[][] pairs;
  private final double[][] before;
  private final double[][] behind;

  /**
   * @param emissions factors of a label at a position
   * @param pairs factors of a label (column) behind another (row); the last row is that of the
   *     start
   */
  Marginals(double[][] emissions, double[][] pairs) {
    this.n = emissions[0].length;
    this.emissions = emissions;
    this.pairs = pairs;
    this.before = forward();
    this.behind = backward();
  }

  /** The probabilities of the labels at a position. */
  double[] at(int position) {
    double[] node = new double[n];
    for (int l = 0; l < n; l++) {
      node[l] = before[position][l] * behind[position][l];
    }
    normalise(node);
    return node;
  }

  /** How often each pair of labels is to be expected, the start in the last row. */
  double[][] pairs() {
    double[][] expected = new double[n + 1][n];
    expected[n] = at(0);
    for (int i = 1; i < emissions.length; i++) {
      addPairs(i, expected);
    }
    return expected;
  }

  private void addPairs(int position, double[][] expected) {
    double[] left = before[position - 1];
    double[] right = new double[n];
    for (int l = 0; l < n; l++) {
      right[l] = emissions[position][l] * behind[position][l];
    }
    double sum = 0;
    for (int k = 0; k < n; k++) {
      if (left[k] > NEGLIGIBLE) {
        for (int l = 0; l < n; l++) {
          sum += left[k] * pairs[k][l] * right[l];
        }
      }
    }
    for (int k = 0; k < n; k++) {
      if (left[k] > NEGLIGIBLE) {
        for (int l = 0; l < n; l++) {
          expected[k][l] += left[k] * pairs[k][l] * right[l] / sum;
        }
      }
    }
  }

  private double[][] forward() {
    double[][] alpha = new double[emissions.length][n];
    for (int l = 0; l < n; l++) {
      alpha[0][l] = pairs[n][l] * emissions[0][l];
    }
    normalise(alpha[0]);
    for (int i = 1; i < emissions.length; i++) {
      double[] at = alpha[i];
      for (int k = 0; k < n; k++) {
        double from = alpha[i - 1][k];
        if (from > NEGLIGIBLE) {
          for (int l = 0; l < n; l++) {
            at[l] += from * pairs[k][l];
          }
        }
      }
      for (int l = 0; l < n; l++) {
        at[l] *= emissions[i][l];
      }
      normalise(at);
    }
    return alpha;
  }

  private double[][] backward() {
    int last = emissions.length - 1;
    double[][] beta = new double[emissions.length][n];
    Arrays.fill(beta[last], 1);
    for (int i = last - 1; i >= 0; i--) {
      for (int k = 0; k < n; k++) {
        for (int l = 0; l < n; l++) {
          beta[i][k] += pairs[k][l] * emissions[i + 1][l] * beta[i + 1][l];
        }
      }
      normalise(beta[i]);
    }
    return beta;
  }

  private static void normalise(double[] values) {
    double sum = Arrays.stream(values).sum();
    for (int l = 0; l < values.length; l++) {
      values[l] /= sum;
    }
  }
}
