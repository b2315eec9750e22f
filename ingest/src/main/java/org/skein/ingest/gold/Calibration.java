package org.skein.ingest.gold;

import java.util.ArrayList;
import java.util.List;

/** Counts how many claims of about the same confidence are right. */
final class Calibration {
  private static final int BANDS = 10;

  private final double[] sums = new double[BANDS];
  private final int[] hits = new int[BANDS];
  private final int[] counts = new int[BANDS];

  /** Counts a predicted claim. */
  void add(double confidence, boolean hit) {
    int band = Math.max(0, Math.min(BANDS - 1, (int) (confidence * BANDS)));
    sums[band] += confidence;
    counts[band]++;
    hits[band] += hit ? 1 : 0;
  }

  /** The bands that hold claims, the least sure first. */
  List<CalibrationBand> bands() {
    List<CalibrationBand> bands = new ArrayList<>();
    for (int i = 0; i < BANDS; i++) {
      if (counts[i] > 0) {
        bands.add(
            new CalibrationBand(
                (double) i / BANDS,
                (double) (i + 1) / BANDS,
                Figures.rounded(sums[i] / counts[i]),
                hits[i],
                counts[i]));
      }
    }
    return bands;
  }
}
