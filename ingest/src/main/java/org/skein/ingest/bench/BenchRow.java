package org.skein.ingest.bench;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One measured figure.
 *
 * @param name what was measured
 * @param value the figure
 * @param unit its unit, such as {@code tokens/s}
 * @param reference what it is compared with, in the same unit, if anything
 * @param ratio value over reference
 * @param bar what is asked of the ratio, or of the value where there is no reference
 * @param pass whether that is met; null where nothing is asked
 */
public record BenchRow(
    String name,
    double value,
    String unit,
    @Nullable Double reference,
    @Nullable Double ratio,
    @Nullable String bar,
    @Nullable Boolean pass) {

  /** A figure by itself. */
  public static BenchRow of(String name, double value, String unit) {
    return new BenchRow(name, value, unit, null, null, null, null);
  }

  /** The same figure beside another. */
  public BenchRow comparedWith(double other) {
    Double quotient = other == 0 ? null : value / other;
    return new BenchRow(name, value, unit, other, quotient, bar, pass);
  }

  /** The same figure; its ratio, or the figure itself where it has none, must reach a bar. */
  public BenchRow atLeast(double least) {
    return barred(">= ", least, judged() >= least);
  }

  /** The same figure; its ratio, or the figure itself where it has none, must stay below a bar. */
  public BenchRow atMost(double most) {
    return barred("<= ", most, judged() <= most);
  }

  private double judged() {
    return ratio == null ? value : ratio;
  }

  private BenchRow barred(String sign, double limit, boolean met) {
    String words = BigDecimal.valueOf(limit).stripTrailingZeros().toPlainString();
    return new BenchRow(name, value, unit, reference, ratio, sign + words, met);
  }
}
