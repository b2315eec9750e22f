package org.skein.graph.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateRatioTest {
  @ParameterizedTest
  @CsvSource({"0.3,2,3", "0.9,5.5,0.5", "0.02,0.5,7.5", "0.5,40.5,38.5", "0.62,120.5,80.5"})
  void shouldAgreeWithTheSumOfTheDensity(double x, double a, double b) {
    // The substitution t = sin² removes the poles at both ends.
    int steps = 400_000;
    double top = Math.asin(Math.sqrt(x));
    double part = 0;
    double whole = 0;
    for (int i = 0; i < steps; i++) {
      part += density(top * (i + 0.5) / steps, a, b) * top / steps;
      whole += density(Math.PI / 2 * (i + 0.5) / steps, a, b) * Math.PI / 2 / steps;
    }
    assertThat(Beta.cumulative(x, a, b)).isCloseTo(part / whole, within(1e-7));
    assertThat(Beta.quantile(part / whole, a, b)).isCloseTo(x, within(1e-6));
  }

  private static double density(double angle, double a, double b) {
    return Math.pow(Math.sin(angle), 2 * a - 1) * Math.pow(Math.cos(angle), 2 * b - 1);
  }

  @Test
  void shouldKnowTheFactorial() {
    assertThat(Beta.logGamma(11)).isCloseTo(Math.log(3_628_800), within(1e-10));
    assertThat(Beta.logGamma(0.5)).isCloseTo(Math.log(Math.sqrt(Math.PI)), within(1e-12));
  }

  @Test
  void shouldNotTakeThreeAgainstOneForARise() {
    RateRatio few = RateRatio.of(3, 100, 1, 100);
    RateRatio many = RateRatio.of(300, 10_000, 100, 10_000);
    assertThat(few.low()).isLessThan(1);
    assertThat(many.low()).isGreaterThan(2);
    assertThat(few.low()).isLessThan(few.ratio());
    assertThat(few.ratio()).isLessThan(few.high());
  }

  @Test
  void shouldNotTakeAGrowingCorpusForARise() {
    RateRatio grown = RateRatio.of(40, 1000, 10, 250);
    assertThat(grown.ratio()).isCloseTo(1, within(0.05));
    assertThat(grown.low()).isLessThan(1);
  }

  @Test
  void shouldGiveTheInverseWhenTheWindowsAreExchanged() {
    RateRatio one = RateRatio.of(7, 90, 3, 110);
    RateRatio other = RateRatio.of(3, 110, 7, 90);
    assertThat(other.low()).isCloseTo(1 / one.high(), within(1e-9));
    assertThat(other.high()).isCloseTo(1 / one.low(), within(1e-9));
  }
}
