package org.skein.ingest.bench;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.skein.graph.model.SkeinException;

class ExtractBenchTest {
  @Test
  void shouldSayHowMuchMemoryItNeeds() {
    assertThatThrownBy(() -> ExtractBench.requireHeap(2L << 30))
        .isInstanceOf(SkeinException.class)
        .hasMessageContaining("Java may use 2.0 GB only: set SKEIN_XMX=4g");
    assertThatCode(() -> ExtractBench.requireHeap(4L << 30)).doesNotThrowAnyException();
  }
}
