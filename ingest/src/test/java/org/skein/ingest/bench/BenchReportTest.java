package org.skein.ingest.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.skein.ingest.bench.BenchReport.Cost;

class BenchReportTest {
  private static final StageClock.Stages STAGES = new StageClock.Stages(20, 30, 40, 10);

  private static List<BenchRow> rows(int cores) {
    Map<String, Double> threaded = Map.of(BenchReport.ONE, 5000.0, BenchReport.TWO, 9500.0);
    Map<String, Double> paired =
        Map.of(BenchReport.STOCK, 250.0, BenchReport.ONE, 4900.0, BenchReport.FRESH, 4800.0);
    return new BenchReport(5, 3000, cores, threaded, paired)
        .rows(new Cost(8, 16, 500), new Cost(70, 0, 1900), STAGES);
  }

  private static BenchRow row(List<BenchRow> rows, String name) {
    return rows.stream().filter(row -> row.name().equals(name)).findFirst().orElseThrow();
  }

  @Test
  void shouldJudgeByTheBars() {
    List<BenchRow> rows = rows(2);

    assertThat(row(rows, "ours, one thread").pass()).isFalse();
    assertThat(row(rows, "ours, two threads over one").pass()).isTrue();
    assertThat(row(rows, "ours, all cores").ratio()).isEqualTo(38);
    assertThat(row(rows, "ours, load").pass()).isTrue();
    assertThat(row(rows, "ours, first document after the process began").pass()).isFalse();
    assertThat(row(rows, "ours, heap").pass()).isTrue();
    assertThat(row(rows, "ours, parser").value()).isEqualTo(40);
  }

  @Test
  void shouldNotAskForTwoCoresWhereThereIsOne() {
    assertThat(row(rows(1), "ours, two threads over one").pass()).isNull();
  }
}
