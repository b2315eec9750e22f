package org.skein.ingest.learn;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Feature rows on disk: the hash, then label and weight (a short, in steps) where it counts. */
final class RowFormat {
  private static final float STEPS = 1000f;

  private RowFormat() {}

  /**
   * Writes the rows.
   *
   * @param weights the rows of {@code width} labels, one behind the other
   * @param smallest weights nearer to zero are left out
   */
  static void write(
      DataOutputStream out, FeatureTable features, float[] weights, int width, float smallest)
      throws IOException {
    long[] hashes = features.hashes();
    List<Integer> kept = new ArrayList<>();
    for (int row = 0; row < hashes.length; row++) {
      if (count(weights, row, width, smallest) > 0) {
        kept.add(row);
      }
    }
    out.writeInt(kept.size());
    for (int row : kept) {
      out.writeLong(hashes[row]);
      out.writeByte(count(weights, row, width, smallest));
      for (int l = 0; l < width; l++) {
        float weight = weights[row * width + l];
        if (Math.abs(weight) >= smallest) {
          out.writeByte(l);
          out.writeShort(quantised(weight));
        }
      }
    }
  }

  /** Reads rows of {@code width} labels; what was left out is zero. */
  static float[] read(DataInputStream in, FeatureTable features, int width) throws IOException {
    int rows = in.readInt();
    float[] weights = new float[rows * width];
    for (int i = 0; i < rows; i++) {
      int row = features.rowOrNew(in.readLong());
      int entries = in.readUnsignedByte();
      for (int e = 0; e < entries; e++) {
        int label = in.readUnsignedByte();
        weights[row * width + label] = in.readShort() / STEPS;
      }
    }
    return weights;
  }

  private static int count(float[] weights, int row, int width, float smallest) {
    int count = 0;
    for (int l = 0; l < width; l++) {
      if (Math.abs(weights[row * width + l]) >= smallest) {
        count++;
      }
    }
    return count;
  }

  private static short quantised(float weight) {
    return (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, Math.round(weight * STEPS)));
  }
}
