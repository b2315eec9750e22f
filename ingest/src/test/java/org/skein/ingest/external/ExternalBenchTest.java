package org.skein.ingest.external;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.skein.graph.model.Mood;
import org.skein.graph.model.Span;
import org.skein.ingest.bench.BenchRow;
import org.skein.ingest.extract.NamedSpan;
import org.skein.ingest.extract.Quantity;

class ExternalBenchTest {
  private static ExternalBench bench(boolean labels) {
    return new ExternalBench(
        ExternalSetReader.read(Invented.MAPPING, Invented.VOCABULARY),
        Invented.VOCABULARY,
        null,
        labels);
  }

  private static double f1(List<BenchRow> rows, String name) {
    return rows.stream()
        .filter(row -> row.name().equals(name) && row.unit().equals("% F1"))
        .findFirst()
        .orElseThrow()
        .value();
  }

  @Test
  void shouldReportNamesAndClaimsBesideOthers() {
    NamedSpan bly = Invented.name("Ada Bly", "Person");
    NamedSpan zorb = Invented.name("Zorb", "Firm");
    ExternalText text =
        Invented.text(
            List.of(Invented.labelled("Ada Bly", "boss"), Invented.labelled("Zorb", "body")),
            List.of(Invented.related("Ada Bly", "serves", "Zorb")));

    List<BenchRow> rows =
        bench(true)
            .rows(
                Invented.set("one"),
                List.of(text),
                Invented.reading(
                    List.of(bly, zorb),
                    List.of(Invented.claim(bly, "works_for", zorb, Mood.ASSERTED)),
                    List.of()));

    assertThat(f1(rows, "one: spans, mappable labels")).isEqualTo(100);
    assertThat(f1(rows, "one: relations, boundaries and types, all labels")).isEqualTo(100);
    assertThat(f1(rows, "one: spans, boss")).isEqualTo(100);
    assertThat(rows)
        .contains(
            new BenchRow(
                "one: spans, all labels, beside Other on test, reported by its authors",
                100,
                "% F1",
                40.0,
                2.5,
                null,
                null));
  }

  @Test
  void shouldReportQuantitiesWithAndWithoutYears() {
    String text = "In 1999 and 2001 it took 12 days or 3 weeks.";
    ExternalText.Labelled year = quantity(text, "1999 and 2001");
    ExternalText.Labelled days = quantity(text, "12 days");
    ExternalText.Labelled weeks = quantity(text, "3 weeks");
    List<Quantity> found =
        List.of(
            new Quantity(days.span(), 12.0, 12.0, "days"),
            new Quantity(quantity(text, "3").span(), 3.0, 3.0, ""));

    List<BenchRow> rows =
        bench(false)
            .rows(
                Invented.set("sizes"),
                List.of(
                    new ExternalText("q", text, List.of(year, days, weeks), List.of(), Set.of())),
                Invented.reading(List.of(), List.of(), found));

    assertThat(f1(rows, "sizes: quantities, boundaries")).isEqualTo(40);
    assertThat(f1(rows, "sizes: quantities, overlapping")).isEqualTo(80);
    assertThat(f1(rows, "sizes: quantities without years, boundaries")).isEqualTo(50);
    assertThat(f1(rows, "sizes: quantities without years, overlapping")).isEqualTo(100);
  }

  private static ExternalText.Labelled quantity(String text, String words) {
    int start = text.lastIndexOf(words);
    return new ExternalText.Labelled(new Span(start, start + words.length()), "Quantity");
  }

  @Test
  void shouldNameTheSetsThatThereAre() {
    assertThatThrownBy(() -> new ExternalBench(Invented.VOCABULARY, "none", false))
        .hasMessage(
            "there is no set 'none': name one of crossner-ai, crossner-politics, crossre-news, crossre-ai, knowledgenet, measeval");
  }

  @Test
  void shouldKnowEveryTypeAndPredicateOfTheShippedMapping() {
    List<ExternalSet> sets = ExternalSetReader.shipped(Invented.VOCABULARY);

    assertThat(sets).hasSize(6);
    assertThat(sets.get(1).spans()).satisfies(labels -> assertThat(labels.of("Firm")).isNotEmpty());
    assertThat(Stream.of(sets.get(4)).flatMap(set -> set.rules().stream()))
        .extracting(RelationRule::label)
        .contains("CEO", "HEADQUARTERS")
        .doesNotContain("SPOUSE");
  }
}
