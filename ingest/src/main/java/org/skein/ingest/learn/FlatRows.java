package org.skein.ingest.learn;

/** Rows of weights one behind the other, so that reading one costs one jump in memory. */
final class FlatRows {
  private FlatRows() {}

  /** The rows, each {@code width} long, in one array. */
  static float[] of(float[][] rows, int width) {
    float[] flat = new float[rows.length * width];
    for (int row = 0; row < rows.length; row++) {
      System.arraycopy(rows[row], 0, flat, row * width, width);
    }
    return flat;
  }
}
