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

  /** The weights at one time, rows of all labels one behind the other, and those of pairs. */
  private record State(float[] weights, float[][] transitions) {}

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
    State now = new State(new float[table.size() * n], new float[n + 1][n]);
    State sums = new State(new float[table.size() * n], new float[n + 1][n]);
    SequenceModel model = new SequenceModel(labels, table, now.weights(), now.transitions());
    List<Example> order = new ArrayList<>(examples);
    Random random = new Random(seed);
    float step = 0;
    float total = (float) epochs * examples.size();
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(order, random);
      for (Example example : order) {
        float share = (total - step) / total;
        int[] guess = model.viterbi(emissions(now, example));
        if (!Arrays.equals(guess, example.labels())) {
          update(example, guess, now, sums, share);
        }
        step++;
      }
    }
    return new SequenceModel(labels, table, sums.weights(), sums.transitions());
  }

  private float[][] emissions(State state, Example example) {
    int n = labels.size();
    float[][] scores = new float[example.labels().length][n];
    for (int i = 0; i < scores.length; i++) {
      float[] at = scores[i];
      for (int row : example.rows()[i]) {
        for (int l = 0; l < n; l++) {
          at[l] += state.weights()[row * n + l];
        }
      }
    }
    return scores;
  }

  /** A change made now stands in the mean for the share of time that is left. */
  private void update(Example example, int[] guess, State now, State sums, float share) {
    int n = labels.size();
    int before = n;
    int guessBefore = n;
    for (int i = 0; i < guess.length; i++) {
      int right = example.labels()[i];
      if (guess[i] != right) {
        for (int row : example.rows()[i]) {
          now.weights()[row * n + right] += 1;
          now.weights()[row * n + guess[i]] -= 1;
          sums.weights()[row * n + right] += share;
          sums.weights()[row * n + guess[i]] -= share;
        }
      }
      if (guess[i] != right || guessBefore != before) {
        now.transitions()[before][right] += 1;
        now.transitions()[guessBefore][guess[i]] -= 1;
        sums.transitions()[before][right] += share;
        sums.transitions()[guessBefore][guess[i]] -= share;
      }
      before = right;
      guessBefore = guess[i];
    }
  }
}
