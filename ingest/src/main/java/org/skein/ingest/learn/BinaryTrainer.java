package org.skein.ingest.learn;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Trains {@link BinaryModels} by stochastic gradient descent with per-weight steps (AdaGrad, Duchi
 * et al. 2011) and L2 shrinkage. The same data and seed give the same model.
 */
public final class BinaryTrainer {
  private final List<String> labels;
  private final int epochs;
  private final double rate;
  private final double shrink;
  private final double kept;
  private final int minCount;
  private final long seed;

  /**
   * One training case.
   *
   * @param features what is seen
   * @param labels the numbers of the labels that hold
   * @param possible the numbers of the labels that could hold; others are not learned from it
   */
  public record Example(Features features, BitSet labels, BitSet possible) {}

  /**
   * @param kept the share of its features that each case shows at a time, so that no single one is
   *     relied upon (dropout, Srivastava et al. 2014); 1 for all
   */
  public BinaryTrainer(
      List<String> labels,
      int epochs,
      double rate,
      double shrink,
      double kept,
      int minCount,
      long seed) {
    this.labels = List.copyOf(labels);
    this.epochs = epochs;
    this.rate = rate;
    this.shrink = shrink;
    this.kept = kept;
    this.minCount = minCount;
    this.seed = seed;
  }

  /** The models that these examples give. */
  public BinaryModels train(List<Example> examples) {
    FeatureTable table = frequent(examples);
    int n = labels.size();
    float[] weights = new float[table.size() * n];
    float[] squares = new float[table.size() * n];
    List<Example> order = new ArrayList<>(examples);
    Random random = new Random(seed);
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(order, random);
      for (Example example : order) {
        step(example, table, weights, squares, random);
      }
    }
    for (int i = 0; i < weights.length; i++) {
      weights[i] *= (float) kept;
    }
    return new BinaryModels(labels, table, weights);
  }

  private FeatureTable frequent(List<Example> examples) {
    FeatureTable all = new FeatureTable();
    List<Integer> counts = new ArrayList<>();
    for (Example example : examples) {
      Features at = example.features();
      for (int f = 0; f < at.size(); f++) {
        int row = all.rowOrNew(at.hash(f));
        if (row == counts.size()) {
          counts.add(0);
        }
        counts.set(row, counts.get(row) + 1);
      }
    }
    FeatureTable kept = new FeatureTable();
    long[] hashes = all.hashes();
    for (int row = 0; row < hashes.length; row++) {
      if (counts.get(row) >= minCount) {
        kept.rowOrNew(hashes[row]);
      }
    }
    return kept;
  }

  private void step(
      Example example, FeatureTable table, float[] weights, float[] squares, Random random) {
    Features at = example.features();
    int[] rows = new int[at.size()];
    int count = 0;
    for (int f = 0; f < at.size(); f++) {
      int row = table.row(at.hash(f));
      if (row >= 0 && random.nextFloat() < kept) {
        rows[count++] = row * labels.size();
      }
    }
    BitSet possible = example.possible();
    for (int l = possible.nextSetBit(0); l >= 0; l = possible.nextSetBit(l + 1)) {
      double sum = 0;
      for (int i = 0; i < count; i++) {
        sum += weights[rows[i] + l];
      }
      double error = (example.labels().get(l) ? 1 : 0) - 1 / (1 + Math.exp(-sum));
      if (Math.abs(error) < 1e-3) {
        continue;
      }
      for (int i = 0; i < count; i++) {
        int weight = rows[i] + l;
        double gradient = error - shrink * weights[weight];
        squares[weight] += (float) (gradient * gradient);
        weights[weight] += (float) (rate * gradient / Math.sqrt(squares[weight] + 1e-8));
      }
    }
  }
}
