package org.skein.graph.trend;

/**
 * The 95 % score interval of a share (Wilson 1927, Journal of the American Statistical Association
 * 22): it stays within 0 and 1 and is of use for small numbers.
 *
 * @param low lower end, 0 to 1
 * @param high upper end, 0 to 1
 */
record Wilson(double low, double high) {
  private static final double Z = 1.959963984540054;

  /** The interval for {@code hits} of {@code all}, which is positive. */
  static Wilson of(int hits, int all) {
    double share = (double) hits / all;
    double square = Z * Z / all;
    double middle = (share + square / 2) / (1 + square);
    double half = Z / (1 + square) * Math.sqrt(share * (1 - share) / all + square / (4 * all));
    return new Wilson(
        hits == 0 ? 0 : Math.max(0, middle - half), hits == all ? 1 : Math.min(1, middle + half));
  }
}
