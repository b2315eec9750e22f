package org.skein.ingest.learn;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Trains a {@link LogisticModel} by stochastic gradient descent with per-weight steps (AdaGrad,
 * Duchi et al. 2011) and L2 shrinkage. The same data and seed give the same model.
 */
public final class LogisticTrainer {
  private static final double TINY = 1e-8;

  private final int labels;
  private final int epochs;
  private final double rate;
  private final double shrink;
  private final long seed;

  /**
   * One training case.
   *
   * @param label the label that is asked for
   * @param values what is seen
   * @param holds whether the label holds
   */
  public record Example(int label, float[] values, boolean holds) {}

  /**
   * @param labels how many labels there are
   */
  public LogisticTrainer(int labels, int epochs, double rate, double shrink, long seed) {
    this.labels = labels;
    this.epochs = epochs;
    this.rate = rate;
    this.shrink = shrink;
    this.seed = seed;
  }

  /**
   * The model that these examples give.
   *
   * @throws IllegalArgumentException if there are none
   */
  public LogisticModel train(List<Example> examples) {
    if (examples.isEmpty()) {
      throw new IllegalArgumentException("there is nothing to learn from");
    }
    Steps weights = new Steps(examples.get(0).values().length);
    Steps intercepts = new Steps(labels);
    Steps slopes = new Steps(labels);
    List<Example> order = new ArrayList<>(examples);
    Random random = new Random(seed);
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(order, random);
      for (Example example : order) {
        float[] x = example.values();
        int label = example.label();
        double sum = intercepts.at[label] + slopes.at[label] * x[0];
        for (int i = 0; i < x.length; i++) {
          sum += weights.at[i] * x[i];
        }
        double error = (example.holds() ? 1 : 0) - 1 / (1 + Math.exp(-sum));
        for (int i = 0; i < x.length; i++) {
          weights.step(i, error * x[i] - shrink * weights.at[i]);
        }
        intercepts.step(label, error);
        slopes.step(label, error * x[0]);
      }
    }
    return new LogisticModel(weights.floats(), intercepts.floats(), slopes.floats());
  }

  /** Weights and the sums of their squared gradients. */
  private final class Steps {
    private final double[] at;
    private final double[] squares;

    Steps(int size) {
      at = new double[size];
      squares = new double[size];
    }

    void step(int i, double gradient) {
      if (gradient != 0) {
        squares[i] += gradient * gradient;
        at[i] += rate * gradient / Math.sqrt(squares[i] + TINY);
      }
    }

    float[] floats() {
      float[] floats = new float[at.length];
      for (int i = 0; i < floats.length; i++) {
        floats[i] = (float) at[i];
      }
      return floats;
    }
  }
}
