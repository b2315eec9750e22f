package org.skein.ingest.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
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

  private final FeatureTable table = new FeatureTable();
  private final List<Example> examples = new ArrayList<>();

  /** One training sequence: rows of features and right label for each position. */
  private record Example(int[][] rows, int[] labels) {}

  public SequenceTrainer(List<String> labels, int epochs, long seed) {
    this.labels = List.copyOf(labels);
    this.epochs = epochs;
    this.seed = seed;
  }

  /** Adds one training sequence: features and the number of the right label for each position. */
  public void add(List<Features> features, int[] labelNumbers) {
    int[][] rows = new int[features.size()][];
    for (int i = 0; i < rows.length; i++) {
      Features at = features.get(i);
      rows[i] = new int[at.size()];
      for (int f = 0; f < rows[i].length; f++) {
        rows[i][f] = table.rowOrNew(at.hash(f));
      }
    }
    examples.add(new Example(rows, labelNumbers.clone()));
  }

  /** The model that the added sequences give. */
  public SequenceModel train() {
    int n = labels.size();
    SequenceModel model = new SequenceModel(labels, table, new float[0][], new float[n + 1][n]);
    model.grow();
    float[][] sums = new float[model.weights().length][n];
    float[][] transitionSums = new float[n + 1][n];
    List<Example> order = new ArrayList<>(examples);
    Random random = new Random(seed);
    float step = 0;
    float total = (float) epochs * examples.size();
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(order, random);
      for (Example example : order) {
        float share = (total - step) / total;
        int[] guess = model.viterbi(emissions(model, example));
        if (!Arrays.equals(guess, example.labels())) {
          update(model, example, guess, sums, transitionSums, share);
        }
        step++;
      }
    }
    return new SequenceModel(labels, table, sums, transitionSums);
  }

  private float[][] emissions(SequenceModel model, Example example) {
    float[][] scores = new float[example.labels().length][labels.size()];
    for (int i = 0; i < scores.length; i++) {
      float[] at = scores[i];
      for (int row : example.rows()[i]) {
        float[] weights = model.weights()[row];
        for (int l = 0; l < at.length; l++) {
          at[l] += weights[l];
        }
      }
    }
    return scores;
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
        for (int row : example.rows()[i]) {
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
