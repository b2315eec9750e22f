package org.skein.ingest.external;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.skein.ingest.gold.Figures;

class SpanScoreTest {
  private final SpanScore score =
      new SpanScore(Objects.requireNonNull(Invented.set("one").spans()));

  @Test
  void shouldTakeOneOfOurTypesForEachLabelThatItMayBe() {
    score.add(
        Invented.text(List.of(Invented.labelled("Ada Bly", "human")), List.of()),
        List.of(Invented.name("Ada Bly", "Person")));

    assertThat(score.mappable().total()).isEqualTo(Figures.of(1, 1, 1));
    assertThat(score.all().byLabel()).containsOnlyKeys("human");
    assertThat(score.single().total()).isEqualTo(Figures.of(0, 1, 1));
  }

  @Test
  void shouldCountWhatWeHaveNoTypeForAsMissedOverAllLabelsOnly() {
    score.add(
        Invented.text(
            List.of(Invented.labelled("Zorb", "body"), Invented.labelled("Oslo", "rest")),
            List.of()),
        List.of(Invented.name("Zorb", "Firm"), Invented.name("Oslo", "Place")));

    assertThat(score.mappable().total()).isEqualTo(Figures.of(1, 1, 1));
    assertThat(score.all().total()).isEqualTo(Figures.of(1, 2, 1));
    assertThat(score.boundaries().total()).isEqualTo(Figures.of(2, 2, 2));
  }

  @Test
  void shouldChargeAWrongNameToTheFirstLabel() {
    score.add(
        Invented.text(List.of(Invented.labelled("Zorb", "body")), List.of()),
        List.of(Invented.name("Zorb", "Person"), Invented.name("Quix", "Lab")));

    assertThat(score.mappable().byLabel())
        .containsEntry("boss", Figures.of(0, 0, 1))
        .containsEntry("body", Figures.of(0, 1, 1));
    assertThat(score.boundaries().total()).isEqualTo(Figures.of(1, 1, 2));
  }
}
