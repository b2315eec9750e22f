package org.skein.ingest.resolve.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Fits the weights of a {@link NameModel} by Newton's method with L2 shrinkage. Pairs that are one
 * thing and pairs that are not count alike in sum, so that the probability is one for even odds.
 */
public final class NameModelTrainer {
  private static final int STEPS = 25;
  private static final double SHRINK = 4;
  private static final long SEED = 20261124;

  private final NameMatcher matcher;

  /** A trainer that sees pairs as this matcher does. */
  public NameModelTrainer(NameMatcher matcher) {
    this.matcher = matcher;
  }

  /**
   * The model of these pairs; those in two scripts are also learned from when wrongly paired, as
   * lists of translations have no such cases and "two scripts" must not mean "one thing".
   */
  public NameModel train(List<LabelledPair> pairs) {
    List<LabelledPair> all = new ArrayList<>(pairs);
    all.addAll(crossed(pairs));
    List<double[]> rows = new ArrayList<>(all.size());
    for (LabelledPair pair : all) {
      rows.add(matcher.features(matcher.prepare(pair.first()), matcher.prepare(pair.second())));
    }
    long same = all.stream().filter(LabelledPair::same).count();
    double whenSame = 0.5 * all.size() / Math.max(1, same);
    double whenNot = 0.5 * all.size() / Math.max(1, all.size() - same);
    int n = Feature.values().length;
    double[] weights = new double[n];
    for (int step = 0; step < STEPS; step++) {
      double[][] hessian = new double[n][n + 1];
      for (int r = 0; r < rows.size(); r++) {
        boolean truth = all.get(r).same();
        accumulate(hessian, rows.get(r), weights, truth, truth ? whenSame : whenNot);
      }
      for (int i = 0; i < n; i++) {
        hessian[i][i] += SHRINK;
        hessian[i][n] -= SHRINK * weights[i];
      }
      double[] change = solved(hessian);
      for (int i = 0; i < n; i++) {
        weights[i] += change[i];
      }
    }
    return new NameModel(weights);
  }

  /** Names in two scripts, each paired with the counterpart of another. */
  static List<LabelledPair> crossed(List<LabelledPair> pairs) {
    List<LabelledPair> two = new ArrayList<>();
    for (LabelledPair pair : pairs) {
      if (pair.same() && Han.in(pair.first()) != Han.in(pair.second())) {
        two.add(pair);
      }
    }
    List<LabelledPair> shuffled = new ArrayList<>(two);
    Collections.shuffle(shuffled, new Random(SEED));
    List<LabelledPair> crossed = new ArrayList<>();
    for (int i = 0; i < two.size(); i++) {
      LabelledPair one = two.get(i);
      LabelledPair other = shuffled.get(i);
      if (!one.group().equals(other.group())) {
        boolean turned = Han.in(one.first()) == Han.in(other.second());
        String counterpart = turned ? other.first() : other.second();
        crossed.add(new LabelledPair(one.first(), counterpart, false, one.group()));
      }
    }
    return crossed;
  }

  private static void accumulate(
      double[][] hessian, double[] row, double[] weights, boolean truth, double importance) {
    int n = row.length;
    double sum = 0;
    for (int i = 0; i < n; i++) {
      sum += row[i] * weights[i];
    }
    double p = NameModel.probability(sum);
    double error = importance * ((truth ? 1 : 0) - p);
    double curve = importance * Math.max(1e-6, p * (1 - p));
    for (int i = 0; i < n; i++) {
      if (row[i] != 0) {
        hessian[i][n] += error * row[i];
        for (int j = 0; j < n; j++) {
          hessian[i][j] += curve * row[i] * row[j];
        }
      }
    }
  }

  /** Gauss's elimination with pivots. */
  private static double[] solved(double[][] m) {
    int n = m.length;
    for (int i = 0; i < n; i++) {
      int pivot = i;
      for (int r = i + 1; r < n; r++) {
        pivot = Math.abs(m[r][i]) > Math.abs(m[pivot][i]) ? r : pivot;
      }
      double[] spare = m[i];
      m[i] = m[pivot];
      m[pivot] = spare;
      for (int r = 0; r < n; r++) {
        double by = r == i ? 0 : m[r][i] / m[i][i];
        for (int c = i; c <= n && by != 0; c++) {
          m[r][c] -= by * m[i][c];
        }
      }
    }
    double[] x = new double[n];
    for (int i = 0; i < n; i++) {
      x[i] = m[i][n] / m[i][i];
    }
    return x;
  }
}
