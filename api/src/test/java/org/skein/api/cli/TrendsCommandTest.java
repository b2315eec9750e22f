package org.skein.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TrendsCommandTest {
  @Test
  void shouldCountByPeriodAndSayHowWellOneSees() {
    Run run = Run.overFake("trends", "series", "entity:Huawei,predicate:develops", "entity:baidu");
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains("2023-11       2          1       1         1     8    125 (22–470)")
        .contains("1 of them still publishing")
        .doesNotContain("2023-12");
  }

  @Test
  void shouldGiveWhatTheApiGives() {
    Run run = Run.overFake("trends", "plans", "--outcome", "fulfilled", "--json");
    JsonNode plans = JsonMapper.shared().readTree(run.out());
    assertThat(plans.get("medianDays").asInt()).isEqualTo(40);
    assertThat(plans.get("measured").get("predicates")).isNotEmpty();
  }

  @Test
  void shouldShowTheIntervalOfARise() {
    assertThat(Run.overFake("trends", "risers", "--months", "6").out())
        .contains("3.6 times (1.20–14.5)  9 after 2  Huawei");
  }

  @Test
  void shouldShowQuotesBehindEveryFigure() {
    assertThat(Run.overFake("trends", "bursts").out())
        .contains("2023-11 to 2023-12: 4 independent origins, 1.5 expected")
        .contains("Baidu will run on");
    assertThat(Run.overFake("trends", "newcomers").out()).contains("Ascend  1 origin");
    assertThat(Run.overFake("trends", "plans").out()).contains("fulfilled after 40 days");
    assertThat(Run.overFake("trends", "documents", "2023-11").out()).contains("1 documents");
    assertThat(Run.overFake("trends", "observability").out()).contains("1 sources");
  }

  @Test
  void shouldNameWhatAFilterMayHold() {
    Run run = Run.overFake("trends", "series", "entiti:huawei");
    assertThat(run.exitCode()).isNotZero();
    assertThat(run.err()).contains("did you mean 'entity'");
  }
}
