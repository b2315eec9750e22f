package org.skein.ingest.gold;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FiguresTest {
  @Test
  void shouldRoundToFourDigits() {
    assertThat(Figures.of(2, 3, 7)).isEqualTo(new Figures(0.2857, 0.6667, 0.4, 2, 3, 7));
  }

  @Test
  void shouldRoundHalfToEven() {
    assertThat(Figures.of(1, 1, 32).p()).isEqualTo(0.0312);
    assertThat(Figures.of(3, 3, 32).p()).isEqualTo(0.0938);
  }

  @Test
  void shouldBeZeroWhereThereIsNothingToDivideBy() {
    assertThat(Figures.of(0, 0, 0)).isEqualTo(new Figures(0, 0, 0, 0, 0, 0));
    assertThat(Figures.of(0, 4, 0)).isEqualTo(new Figures(0, 0, 0, 0, 4, 0));
  }
}
