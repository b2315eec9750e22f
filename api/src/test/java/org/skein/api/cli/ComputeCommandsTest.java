package org.skein.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ComputeCommandsTest {

  @Test
  void shouldShowStepsWithTheirWords() {
    Run run = Run.overFake("progress", "Huawei");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains("Huawei  claims: 1, documents: 1")
        .contains("\nUsed by others\n  2023-11     Baidu uses Ascend  1 origin, planned")
        .contains("“Baidu will run on 1,600 of Huawei's Ascend.”")
        .doesNotContain("Announced");
  }

  @Test
  void shouldShowBothRatiosSideBySide() {
    Run run = Run.overFake("compute", "chips");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains("NVIDIA H800")
        .contains("How: dense peak operations a second")
        .contains("1 NVIDIA H800 = at most 0.33 NVIDIA H100  by specification at 16 bits: 1");
  }

  @Test
  void shouldShowCountsAsRanges() {
    assertThat(Run.overFake("compute", "stocks", "Ascend").out())
        .contains("2023-11-07  at least 1,600 Ascend");
  }

  @Test
  void shouldShowTheArithmeticOfAChipUnderEachRule() {
    Run run = Run.overFake("rules", "--chip", "nvidia-h800");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains("bis-2022-10  from 2022-10-21  covered: no")
        .contains("bis-2023-10  from 2023-11-17  covered: yes")
        .containsIgnoringWhitespaces("400 between chips + 128 to the host = 528 GB/s");
  }

  @Test
  void shouldSayWhichChipsARuleCoversOnADay() {
    assertThat(Run.overFake("rules", "bis-2023-10", "--on", "2024-01-01").out())
        .contains("on 2024-01-01: in force")
        .contains("covered: yes  1")
        .contains("NVIDIA H800 (3A090.a)");
    assertThat(Run.overFake("rules", "bis-2023-10", "--on", "2023-01-01").out())
        .contains("on 2023-01-01: not in force");
  }

  @Test
  void shouldListTheRulesOfADayAsJson() {
    JsonNode rules =
        JsonMapper.shared().readTree(Run.overFake("rules", "--on", "2022-12-01", "--json").out());

    assertThat(rules.at("/rules").size()).isEqualTo(1);
    assertThat(rules.at("/rules/0/citation").asString()).isEqualTo("87 FR 62186");
  }

  @Test
  void shouldNameTheRuleThatWasMeant() {
    Run run = Run.overFake("rules", "bis-2023-11");

    assertThat(run.exitCode()).isEqualTo(4);
    assertThat(run.err()).contains("there is no rule 'bis-2023-11': did you mean 'bis-2023-10'?");
  }

  @Test
  void shouldRefuseADayThatIsNone() {
    assertThat(Run.overFake("rules", "--on", "autumn").exitCode()).isEqualTo(2);
  }
}
