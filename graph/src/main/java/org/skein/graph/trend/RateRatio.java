package org.skein.graph.trend;

/**
 * By how much a rate rose between two windows. Counts are Poisson with rates per unit of exposure;
 * with Jeffreys' prior each rate is Gamma(count + ½, exposure), so that, for counts a and b, the
 * share aλ/(aλ + bμ) of the exposed rates is Beta(a + ½, b + ½), and the ratio follows from its
 * quantiles exactly (Brown, Cai and DasGupta 2003, Statistica Sinica 13, on Jeffreys intervals).
 *
 * @param ratio the median of the ratio of the recent to the earlier rate
 * @param low its 2.5 % quantile
 * @param high its 97.5 % quantile
 */
record RateRatio(double ratio, double low, double high) {
  /**
   * The ratio for {@code recent} events over {@code recentExposure} against {@code before} over
   * {@code beforeExposure}; both exposures are positive.
   */
  static RateRatio of(int recent, double recentExposure, int before, double beforeExposure) {
    double a = recent + 0.5;
    double b = before + 0.5;
    double scale = beforeExposure / recentExposure;
    return new RateRatio(
        scale * odds(Beta.quantile(0.5, a, b)),
        scale * odds(Beta.quantile(0.025, a, b)),
        scale * odds(Beta.quantile(0.975, a, b)));
  }

  private static double odds(double share) {
    return share / (1 - share);
  }
}
