package org.skein.ingest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.skein.ingest.gold.GoldDocument;
import org.skein.ingest.gold.GoldDocument.GoldEntity;

class HeadlineSwapperTest {
  @Test
  void shouldWriteCapitalsButOfSmallAndOddWords() {
    assertThat(HeadlineSwapper.capitals("new chip from iVarra beats the best of them"))
        .isEqualTo("New Chip from iVarra Beats the Best of Them");
    assertThat(HeadlineSwapper.capitals("the firm's self-driving car"))
        .isEqualTo("the Firm's Self-Driving Car");
  }

  @Test
  void shouldKeepEveryNameFindable() {
    GoldDocument document =
        new GoldDocument(
            "d",
            "2024-01-01",
            "Police use facial recognition.\nThe tool by iVarra is new. It reads faces.",
            List.of(
                new GoldEntity("t", "Topic", "facial recognition", List.of("facial recognition")),
                new GoldEntity("f", "Firm", "iVarra", List.of("iVarra"))),
            List.of(),
            List.of());

    for (long seed = 0; seed < 8; seed++) {
      GoldDocument variant = new HeadlineSwapper(seed).swap(document);
      assertThat(variant.text()).isEqualToIgnoringCase(document.text());
      assertThat(variant.entities())
          .allSatisfy(
              entity ->
                  assertThat(entity.mentions())
                      .anyMatch(mention -> variant.text().contains(mention)));
    }
  }
}
