package org.skein.ingest.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BenchRowTest {
  @Test
  void shouldHoldTheRatioToTheBarWhereThereIsOne() {
    BenchRow row = BenchRow.of("ours", 3000, "tokens/s").comparedWith(250);

    assertThat(row.ratio()).isEqualTo(12);
    assertThat(row.pass()).isNull();
    assertThat(row.atLeast(10).pass()).isTrue();
    assertThat(row.atLeast(40).pass()).isFalse();
    assertThat(row.atLeast(1.85).bar()).isEqualTo(">= 1.85");
  }

  @Test
  void shouldHoldTheFigureToTheBarOtherwise() {
    assertThat(BenchRow.of("load", 9.5, "s").atMost(10).pass()).isTrue();
    assertThat(BenchRow.of("load", 10.5, "s").atMost(10).pass()).isFalse();
  }

  @Test
  void shouldHaveNoRatioToNothing() {
    assertThat(BenchRow.of("ours", 3000, "tokens/s").comparedWith(0).ratio()).isNull();
  }

  @Test
  void shouldStandInColumns() {
    List<String> lines =
        BenchTable.lines(
            List.of(
                BenchRow.of("ours", 3000, "tokens/s").comparedWith(250).atLeast(10),
                BenchRow.of("load", 10.5, "s").atMost(10)));

    assertThat(lines)
        .containsExactly(
            "      value  unit      reference    ratio    bar",
            "ours  3,000  tokens/s        250  12.00 x  >= 10  pass",
            "load  10.50  s                             <= 10  FAIL");
  }
}
