package org.skein.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class EvidenceCommandsTest {

  @Test
  void shouldListSourcesWithTheirGrade() {
    Run run = Run.overFake("sources");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains("B  Reuters  usually reliable · 1 documents (1 of its own), 3 claims")
        .contains("1 of 1 sources");
    assertThat(
            JsonMapper.shared()
                .readTree(Run.overFake("sources", "--json").out())
                .at("/sources/0/grade")
                .asString())
        .isEqualTo("B");
  }

  @Test
  void shouldGradeASourceAndShowItsHistory() {
    Run run = Run.overFake("sources", "grade", "Reuters", "b", "--why", "often right");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("B since 2024-01-01: often right");
    assertThat(Run.overFake("sources", "grade", "Reuters", "G", "--why", "x").err())
        .contains("'G' is no grade");
    assertThat(Run.overFake("sources", "grade", "Reuters", "B").exitCode()).isEqualTo(2);
  }

  @Test
  void shouldRetractAClaimAndRestoreIt() {
    assertThat(Run.overFake("retract", "c1", "--why", "a slip").out())
        .contains("c1 counts no more: a slip")
        .contains("retracted: a slip");
    assertThat(Run.overFake("retract", "c1", "--why", "right", "--undo").out())
        .contains("c1 counts again");
    assertThat(Run.overFake("retract", "c1").exitCode()).isEqualTo(2);
  }

  @Test
  void shouldShowBothSidesOfAContradiction() {
    Run run = Run.overFake("contradictions", "Huawei");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains("Huawei develops Ascend\n  asserted  1 origin\n    “")
        .contains("  denied  1 origin")
        .contains("Count of Ascend\n  1,600  1 origin");
  }

  @Test
  void shouldRefuseWhatIsNoDate() {
    Run run = Run.overFake("show", "Huawei", "--known", "May");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("YYYY-MM-DD");
  }
}
