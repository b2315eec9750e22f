package org.skein.ingest.learn;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/**
 * One logistic regression for each label over shared features: the probability that a label holds
 * is {@code 1 / (1 + exp(-sum of weights))}.
 */
public final class BinaryModels {
  private static final int MAGIC = 0x534b4232;
  private static final float SMALLEST = 0.05f;

  private final List<String> labels;
  private final FeatureTable features;
  private final float[] weights;

  /**
   * @param weights the rows of all labels, one behind the other
   */
  BinaryModels(List<String> labels, FeatureTable features, float[] weights) {
    this.labels = List.copyOf(labels);
    this.features = features;
    this.weights = weights;
  }

  /** The labels, by number. */
  public List<String> labels() {
    return labels;
  }

  /** How many features have weights. */
  public int featureCount() {
    return features.size();
  }

  /** The probability of each label, by number. */
  public float[] probabilities(Features at) {
    float[] sums = logits(at);
    for (int l = 0; l < sums.length; l++) {
      sums[l] = (float) (1 / (1 + Math.exp(-sums[l])));
    }
    return sums;
  }

  /** The logarithm of the odds of each label, by number. */
  public float[] logits(Features at) {
    float[] sums = new float[labels.size()];
    for (int f = 0; f < at.size(); f++) {
      int row = features.row(at.hash(f));
      if (row >= 0) {
        int start = row * sums.length;
        for (int l = 0; l < sums.length; l++) {
          sums[l] += weights[start + l];
        }
      }
    }
    return sums;
  }

  /** Writes the model. */
  public void write(DataOutputStream out) throws IOException {
    out.writeInt(MAGIC);
    out.writeInt(labels.size());
    for (String label : labels) {
      out.writeUTF(label);
    }
    RowFormat.write(out, features, weights, labels.size(), SMALLEST);
  }

  /**
   * Reads a model.
   *
   * @throws IOException if the stream does not hold one
   */
  public static BinaryModels read(DataInputStream in) throws IOException {
    if (in.readInt() != MAGIC) {
      throw new IOException("not models of this version");
    }
    String[] labels = new String[in.readInt()];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = in.readUTF();
    }
    FeatureTable features = new FeatureTable();
    float[] weights = RowFormat.read(in, features, labels.length);
    return new BinaryModels(List.of(labels), features, weights);
  }
}
