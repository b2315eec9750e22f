package org.skein.ingest.gold;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How well predictions meet the gold, rounded to four digits, half to even.
 *
 * @param p precision, from 0 to 1
 * @param r recall, from 0 to 1
 * @param f1 their harmonic mean
 * @param hit how many are in both
 * @param gold how many there should be
 * @param predicted how many there are
 */
public record Figures(double p, double r, double f1, int hit, int gold, int predicted) {
  private static final int DIGITS = 4;

  /** The figures of these counts; what would divide by nothing is 0. */
  public static Figures of(int hit, int gold, int predicted) {
    double precision = predicted == 0 ? 0 : (double) hit / predicted;
    double recall = gold == 0 ? 0 : (double) hit / gold;
    double f1 = hit == 0 ? 0 : 2 * precision * recall / (precision + recall);
    return new Figures(rounded(precision), rounded(recall), rounded(f1), hit, gold, predicted);
  }

  /** The number with four digits after the point. */
  static double rounded(double number) {
    return new BigDecimal(number).setScale(DIGITS, RoundingMode.HALF_EVEN).doubleValue();
  }
}
