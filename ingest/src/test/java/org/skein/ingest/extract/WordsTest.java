package org.skein.ingest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
  private static final String TEXT =
      "A.A.A. Huawei's Huawei Cloud, Huawei-Cloud; xHuawei .NET a .NET. The The The end (x) The";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Huawei",
        "Huawei Cloud",
        "The The",
        "The",
        ".NET",
        "A.A",
        "(x)",
        "none",
        "Hua",
        "end ("
      })
  void shouldFindWhatAScanOfTheTextFinds(String surface) {
    assertThat(new Words(TEXT).occurrences(surface))
        .isEqualTo(MentionTrainer.occurrences(TEXT, surface));
  }
}
