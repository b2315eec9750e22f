package org.skein.ingest.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {
  @ParameterizedTest
  @CsvSource({
    "29, 42, 0.5397, 0.8093",
    "3, 4, 0.3006, 0.9544",
    "0, 10, 0.0, 0.2775",
    "7, 7, 0.6457, 1.0",
    "192, 287, 0.6126, 0.7209"
  })
  void shouldBeWilsonsAt95Percent(int hits, int cases, double low, double high) {
    assertThat(Interval.of(hits, cases)).isEqualTo(new Interval(low, high));
  }

  @Test
  void shouldNotBeKnownWithoutCases() {
    assertThatThrownBy(() -> Interval.of(0, 0)).hasMessage("0 of 0 is no share");
    assertThatThrownBy(() -> Interval.of(3, 2)).hasMessage("3 of 2 is no share");
  }
}
