package org.skein.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class JudgeCommandTest {

  @Test
  void shouldJudgeByNameAndSayWhatStands() {
    Run run = Run.overFake("judge", "same", "Baidu", "huawei", "--by", "Ada", "--why", "one firm");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains("j1  Hua Wei (hua-wei) and Huawei (huawei): same")
        .contains("by Ada, 2024-01-02: one firm");
  }

  @Test
  void shouldRefuseAContradictionWithAnExitCodeOfItsOwn() {
    Run run = Run.overFake("judge", "different", "Baidu", "huawei");

    assertThat(run.exitCode()).isEqualTo(8);
    assertThat(run.err()).contains("they are judged the same by j1; undo it first");
  }

  @Test
  void shouldListWhatWasJudgedAndUndone() {
    Run run = Run.overFake("judge", "list", "--entity", "Huawei");

    assertThat(run.out())
        .contains("j2  Baidu (baidu) and Huawei (huawei): different (undone)")
        .contains("undone by Ben, 2024-01-03: a slip");
    assertThat(Run.overFake("judge", "undo", "j2").out()).contains("(undone)");
  }

  @Test
  void shouldListThePairsWorthALookWithTheReasons() {
    Run run = Run.overFake("judge", "queue");

    assertThat(run.out())
        .contains("Huawei (huawei) and Hua Wei (hua-wei)")
        .contains("likely 0.60 · 4 claims would move")
        .contains("+2.5 “Huawei” and “Hua Wei” agree")
        .contains("-0.5 one is seen as Firm");
  }

  @Test
  void shouldPrintTheSameJsonAsTheApi() {
    JsonMapper json = JsonMapper.shared();

    assertThat(json.readTree(Run.overFake("judge", "queue", "--json").out()).at("/pairs/0/claims"))
        .hasToString("4");
    assertThat(json.readTree(Run.overFake("judge", "list", "--json").out()).get("total"))
        .hasToString("2");
    assertThat(
            json.readTree(Run.overFake("judge", "unsure", "baidu", "huawei", "--json").out())
                .get("verdict")
                .asString())
        .isEqualTo("unsure");
  }

  @Test
  void shouldSayWhatThereIsToDo() {
    Run run = Run.overFake("judge");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("queue, same, different, unsure, list, undo");
  }
}
