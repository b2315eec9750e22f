package org.skein.ingest.learn;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * A logistic regression over a few real values, whose weights all labels share; each label has an
 * intercept and a slope on the first value of its own: {@code p = 1 / (1 + exp(-(a[l] + b[l] x[0] +
 * w . x)))}.
 */
public final class LogisticModel {
  private static final int MAGIC = 0x534b4c31;

  private final float[] weights;
  private final float[] intercepts;
  private final float[] slopes;

  LogisticModel(float[] weights, float[] intercepts, float[] slopes) {
    this.weights = weights;
    this.intercepts = intercepts;
    this.slopes = slopes;
  }

  /** The probability that label {@code label} holds where the values are {@code x}. */
  public float probability(int label, float[] x) {
    if (x.length != weights.length) {
      throw new IllegalArgumentException(
          "%d values where the model has %d".formatted(x.length, weights.length));
    }
    double sum = intercepts[label] + slopes[label] * x[0];
    for (int i = 0; i < x.length; i++) {
      sum += weights[i] * x[i];
    }
    return (float) (1 / (1 + Math.exp(-sum)));
  }

  /** Writes the model. */
  public void write(DataOutputStream out) throws IOException {
    out.writeInt(MAGIC);
    write(out, weights);
    write(out, intercepts);
    write(out, slopes);
  }

  /**
   * Reads a model.
   *
   * @throws IOException if the stream does not hold one
   */
  public static LogisticModel read(DataInputStream in) throws IOException {
    if (in.readInt() != MAGIC) {
      throw new IOException("not a model of this version");
    }
    return new LogisticModel(floats(in), floats(in), floats(in));
  }

  private static void write(DataOutputStream out, float[] values) throws IOException {
    out.writeInt(values.length);
    for (float value : values) {
      out.writeFloat(value);
    }
  }

  private static float[] floats(DataInputStream in) throws IOException {
    float[] values = new float[in.readInt()];
    for (int i = 0; i < values.length; i++) {
      values[i] = in.readFloat();
    }
    return values;
  }
}
