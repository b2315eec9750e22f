package org.skein.ingest.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Trains a {@link SequenceModel} by the averaged structured perceptron (Collins 2002): where the
 * best labelling is wrong, the weights of the right one are raised and of the wrong one lowered;
 * the mean of all states over time is the result. The same data and seed give the same model.
 */
public final class SequenceTrainer {
  private final List<String> labels;
  private final int epochs;
  private final long seed;

  /** One training sequence: features and right label for each position. */
  public record Example(List<Features> features, int[] labels) {}

  public SequenceTrainer(List<String> labels, int epochs, long seed) {
    this.labels = List.copyOf(labels);
    this.epochs = epochs;
    this.seed = seed;
  }

  /** The model that these examples give. */
  public SequenceModel train(List<Example> examples) {
    int n = labels.size();
    FeatureTable table = new FeatureTable();
    SequenceModel model = new SequenceModel(labels, table, new float[0][], new float[n + 1][n]);
    for (Example example : examples) {
      for (Features at : example.features()) {
        for (int f = 0; f < at.size(); f++) {
          table.rowOrNew(at.hash(f));
        }
      }
    }
    model.grow();
    float[][] sums = new float[model.weights().length][n];
    float[][] transitionSums = new float[n + 1][n];
    List<Example> order = new ArrayList<>(examples);
    Random random = new Random(seed);
    float step = 0;
    float total = (float) epochs * examples.size();
    for (int epoch = 0; epoch < epochs; epoch++) {
      java.util.Collections.shuffle(order, random);
      for (Example example : order) {
        float share = (total - step) / total;
        int[] guess = model.decode(example.features());
        if (!Arrays.equals(guess, example.labels())) {
          update(model, example, guess, sums, transitionSums, share);
        }
        step++;
      }
    }
    return new SequenceModel(labels, table, sums, transitionSums);
  }

  /** A change made now stands in the mean for the share of time that is left. */
  private void update(
      SequenceModel model,
      Example example,
      int[] guess,
      float[][] sums,
      float[][] transitionSums,
      float share) {
    int n = labels.size();
    int before = n;
    int guessBefore = n;
    for (int i = 0; i < guess.length; i++) {
      int right = example.labels()[i];
      if (guess[i] != right) {
        Features at = example.features().get(i);
        for (int f = 0; f < at.size(); f++) {
          int row = model.features().row(at.hash(f));
          model.weights()[row][right] += 1;
          model.weights()[row][guess[i]] -= 1;
          sums[row][right] += share;
          sums[row][guess[i]] -= share;
        }
      }
      if (guess[i] != right || guessBefore != before) {
        model.transitions()[before][right] += 1;
        model.transitions()[guessBefore][guess[i]] -= 1;
        transitionSums[before][right] += share;
        transitionSums[guessBefore][guess[i]] -= share;
      }
      before = right;
      guessBefore = guess[i];
    }
  }
}
