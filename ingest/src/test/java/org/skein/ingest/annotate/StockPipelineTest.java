package org.skein.ingest.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StockPipelineTest {
  private static final String TEXT = "Acme's chips cost $5. They sell.";

  @Test
  void shouldCountTokensWithoutModels() {
    assertThat(StockPipeline.tokens(TEXT)).isEqualTo(10);
  }

  @Test
  void shouldCountTheSameAsTheAnnotators() {
    StockPipeline.Annotated annotated = StockPipeline.load(List.of("tokenize")).annotate(TEXT);

    assertThat(annotated).isEqualTo(new StockPipeline.Annotated(10, 0));
  }
}
