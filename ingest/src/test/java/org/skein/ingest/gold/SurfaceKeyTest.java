package org.skein.ingest.gold;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurfaceKeyTest {
  @ParameterizedTest
  @CsvSource({
    "The Pentagon, pentagon",
    "the  White House's, white house",
    "Researchers’, researchers",
    "Theranos, theranos",
    "STRASSE, strasse",
    "Straße, strasse",
    "ＡＩ, ai",
    "ﬁrm, firm",
    "ΣΑΣ, σασ",
    "'\u00a0OpenAI\u0085', openai",
    "the, the",
  })
  void shouldMakeSurfacesEqualThatMeanTheSame(String surface, String key) {
    assertThat(SurfaceKey.of(surface)).isEqualTo(key);
  }
}
