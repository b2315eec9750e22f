package org.skein.ingest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CuesTest {
  @Test
  void shouldTellTheClassesOfAWord() {
    assertThat(Cues.of("valuation")).containsExactly("valuing");
    assertThat(Cues.of("umbrella")).isEmpty();
  }

  @Test
  void shouldKeepWordFormsApartFromClasses() {
    assertThat(Cues.forms("devices")).contains("gpus", "robots");
    assertThat(Cues.of("gpus")).isEmpty();
  }
}
