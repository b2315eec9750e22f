package org.skein.ingest.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Trains a {@link SequenceModel} as a linear-chain conditional random field (Lafferty, McCallum and
 * Pereira 2001) by stochastic steps of AdaGrad's size (Duchi, Hazan and Singer 2011). At each sight
 * of a sequence a share of its features is left out, so that no word is leant on alone: that is
 * what makes the model fit for texts of other writers. The same data and seed give the same model.
 */
public final class SequenceTrainer {
  private static final double RATE = 0.05;
  private static final double KEPT = 0.6;
  private static final double SHRINK = 1e-6;

  /** Errors below this teach nothing: most labels are out of the question at most places. */
  private static final double LEAST = 2e-3;

  private static final int MIN_COUNT = 2;

  private final List<String> labels;
  private final int n;
  private final boolean[][] allowed;
  private final int epochs;
  private final long seed;

  private final FeatureTable table = new FeatureTable();
  private final List<Integer> counts = new ArrayList<>();
  private final List<Example> examples = new ArrayList<>();

  /** One training sequence: rows of features and right label for each position. */
  private record Example(int[][] rows, int[] labels) {}

  /** Weights and their sums of squared gradients, rows of all labels one behind the other. */
  private record Weights(float[] values, float[] squares) {
    static Weights of(int size) {
      return new Weights(new float[size], new float[size]);
    }

    void step(int at, double gradient) {
      squares[at] += (float) (gradient * gradient);
      values[at] += (float) (RATE * gradient / Math.sqrt(squares[at] + 1e-8));
    }
  }

  public SequenceTrainer(List<String> labels, int epochs, long seed) {
    this.labels = List.copyOf(labels);
    this.n = labels.size();
    this.allowed = SequenceModel.allowedPairs(this.labels);
    this.epochs = epochs;
    this.seed = seed;
  }

  /** Adds one training sequence: features and the number of the right label for each position. */
  public void add(List<Features> features, int[] labelNumbers) {
    if (features.isEmpty()) {
      return;
    }
    int[][] rows = new int[features.size()][];
    for (int i = 0; i < rows.length; i++) {
      Features at = features.get(i);
      rows[i] = new int[at.size()];
      for (int f = 0; f < rows[i].length; f++) {
        int row = table.rowOrNew(at.hash(f));
        rows[i][f] = row;
        if (row == counts.size()) {
          counts.add(0);
        }
        counts.set(row, counts.get(row) + 1);
      }
    }
    examples.add(new Example(rows, labelNumbers.clone()));
  }

  /** The model that the added sequences give. */
  public SequenceModel train() {
    Weights features = Weights.of(table.size() * n);
    Weights pairs = Weights.of((n + 1) * n);
    List<Example> order = new ArrayList<>(examples);
    Random random = new Random(seed);
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(order, random);
      for (Example example : order) {
        learn(kept(example, random), features, pairs);
      }
    }
    for (int i = 0; i < features.values().length; i++) {
      features.values()[i] *= (float) KEPT;
    }
    float[][] transitions = new float[n + 1][n];
    for (int k = 0; k <= n; k++) {
      System.arraycopy(pairs.values(), k * n, transitions[k], 0, n);
    }
    return new SequenceModel(labels, table, features.values(), transitions);
  }

  /** The example without rare features and a share of the others. */
  private Example kept(Example example, Random random) {
    int[][] rows = new int[example.rows().length][];
    for (int i = 0; i < rows.length; i++) {
      int[] all = example.rows()[i];
      int[] some = new int[all.length];
      int count = 0;
      for (int row : all) {
        if (counts.get(row) >= MIN_COUNT && random.nextFloat() < KEPT) {
          some[count++] = row;
        }
      }
      rows[i] = Arrays.copyOf(some, count);
    }
    return new Example(rows, example.labels());
  }

  private void learn(Example example, Weights features, Weights pairs) {
    Marginals likely = new Marginals(emissions(example, features), pairFactors(pairs));
    for (int i = 0; i < example.rows().length; i++) {
      double[] at = likely.at(i);
      for (int l = 0; l < n; l++) {
        double error = (l == example.labels()[i] ? 1 : 0) - at[l];
        if (Math.abs(error) >= LEAST) {
          for (int row : example.rows()[i]) {
            int weight = row * n + l;
            features.step(weight, error - SHRINK * features.values()[weight]);
          }
        }
      }
    }
    double[][] surplus = likely.pairs();
    int before = n;
    for (int label : example.labels()) {
      surplus[before][label] -= 1;
      before = label;
    }
    for (int k = 0; k <= n; k++) {
      for (int l = 0; l < n; l++) {
        if (Math.abs(surplus[k][l]) >= LEAST) {
          pairs.step(k * n + l, -surplus[k][l]);
        }
      }
    }
  }

  private double[][] emissions(Example example, Weights features) {
    double[][] factors = new double[example.rows().length][n];
    for (int i = 0; i < factors.length; i++) {
      double[] at = factors[i];
      for (int row : example.rows()[i]) {
        for (int l = 0; l < n; l++) {
          at[l] += features.values()[row * n + l];
        }
      }
      double most = Arrays.stream(at).max().orElse(0);
      for (int l = 0; l < n; l++) {
        at[l] = Math.exp(at[l] - most);
      }
    }
    return factors;
  }

  private double[][] pairFactors(Weights pairs) {
    double[][] factors = new double[n + 1][n];
    for (int k = 0; k <= n; k++) {
      for (int l = 0; l < n; l++) {
        factors[k][l] = allowed[k][l] ? Math.exp(pairs.values()[k * n + l]) : 0;
      }
    }
    return factors;
  }
}
