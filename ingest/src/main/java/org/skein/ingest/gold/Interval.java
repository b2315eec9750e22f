package org.skein.ingest.gold;

/**
 * Where a share probably lies, given how few cases it was counted on.
 *
 * @param low from 0 to 1
 * @param high from {@code low} to 1
 */
public record Interval(double low, double high) {
  /** The quantile of the normal distribution that leaves 2.5 % above it. */
  private static final double Z = 1.959963984540054;

  /**
   * The interval of Wilson that holds the share with 95 % confidence, rounded as the figures are.
   *
   * @throws IllegalArgumentException if there are no cases, or more hits than cases
   */
  public static Interval of(int hits, int cases) {
    if (cases <= 0 || hits < 0 || hits > cases) {
      throw new IllegalArgumentException("%d of %d is no share".formatted(hits, cases));
    }
    double share = (double) hits / cases;
    double weight = Z * Z / cases;
    double centre = (share + weight / 2) / (1 + weight);
    double half = Math.sqrt(share * (1 - share) * weight + weight * weight / 4) / (1 + weight);
    return new Interval(
        Figures.rounded(Math.max(0, centre - half)), Figures.rounded(Math.min(1, centre + half)));
  }
}
