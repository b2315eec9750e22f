package org.skein.ingest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skein.graph.model.Span;
import org.skein.graph.vocabulary.Vocabulary;
import org.skein.ingest.annotate.Annotator;
import org.skein.ingest.annotate.CoreNlpAnnotator;
import org.skein.ingest.annotate.Dependencies;
import org.skein.ingest.annotate.Sentence;

class RulesOfThumbTest {
  private static final Map<String, String> TYPES =
      Map.of("Acme", "Firm", "Bolt", "Firm", "Zeta", "Chip", "Zulu", "Chip", "Lumen", "AIModel");
  private static Annotator annotator;

  @BeforeAll
  static void load() {
    annotator = CoreNlpAnnotator.load();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Acme has raised $20 million. | funding | Acme",
        "Acme poured $20 million into Bolt. | funding | Bolt",
        "Acme bought Bolt for $20 million. | funding | Bolt",
        "Bolt is valued at $3 billion. | valuation | Bolt",
        "Acme had revenue of $3 billion. | revenue | Acme",
        "Acme trained a 7B-parameter Lumen. | parameters | Lumen",
        "The Zeta has 80 GB of memory. | memory | Zeta",
        "Acme ordered 5,000 units of Bolt's Zeta. | count | Zeta",
        "Acme employs 300 people. | count | Acme"
      })
  void shouldGuessMetricAndName(String text, String metric, String name) {
    QuantitySite site = sites(text).get(0);
    RulesOfThumb rules = new RulesOfThumb(site);

    assertThat(rules.metric()).isEqualTo(metric);
    assertThat(rules.bearer(metric)).extracting(NamedSpan::text).isEqualTo(name);
  }

  @Test
  void shouldBeSureBesideATellingWord() {
    assertThat(new RulesOfThumb(sites("Bolt is valued at $3 billion.").get(0)).isSure()).isTrue();
    assertThat(new RulesOfThumb(sites("Bolt got $3 billion.").get(0)).isSure()).isFalse();
  }

  @Test
  void shouldRelateOneChipToAnother() {
    assertThat(ratios("It takes 3 Zeta to match 1,500 Zulu."))
        .singleElement()
        .satisfies(
            ratio -> {
              assertThat(ratio.name().text()).isEqualTo("Zeta");
              assertThat(ratio.of()).extracting(NamedSpan::text).isEqualTo("Zulu");
              assertThat(ratio.quantity().low()).isEqualTo(500);
            });
  }

  @Test
  void shouldMeasureTheChipWhoseNumberIsExactInTheOther() {
    assertThat(ratios("More than 3,000 of the Zulu are needed for what 1,000 Zeta can do."))
        .singleElement()
        .satisfies(
            ratio -> {
              assertThat(ratio.name().text()).isEqualTo("Zeta");
              assertThat(ratio.of()).extracting(NamedSpan::text).isEqualTo("Zulu");
              assertThat(ratio.quantity().low()).isEqualTo(3);
              assertThat(ratio.quantity().high()).isNull();
            });
  }

  @Test
  void shouldNotRelateChipsThatAreOnlyCountedSideBySide() {
    assertThat(ratios("Acme bought 3,000 Zulu and 1,000 Zeta.")).isEmpty();
  }

  @Test
  void shouldNameTheChipThatAShareIsOf() {
    QuantitySite site = sites("The Zeta reaches 80 percent of the speed of the Zulu.").get(0);

    assertThat(Ratios.otherSide(site, site.parsed().names().get(0)))
        .extracting(NamedSpan::text)
        .isEqualTo("Zulu");
    assertThat(Ratios.otherSide(site, site.parsed().names().get(1))).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Analysts put the number of Zeta chips in the country at between 4,000 and 5,000. | 4000",
        "The stock of Zeta there is 4,000. | 4000"
      })
  void shouldReadHowManyOfAChipThereAre(String text, double low) {
    Measured stock = Stocks.at(sites(text).get(0), text);

    assertThat(stock).isNotNull();
    assertThat(stock.name().text()).isEqualTo("Zeta");
    assertThat(stock.metric()).isEqualTo("count");
    assertThat(stock.quantity().low()).isEqualTo(low);
    assertThat(stock.quantity().unit()).isEqualTo("units");
  }

  @Test
  void shouldNotCountChipsByANumberOfSomethingElse() {
    String text = "The number of Zeta grew, and Acme paid Bolt as 300 people left.";

    assertThat(Stocks.at(sites(text).get(0), text)).isNull();
  }

  private static List<Measured> ratios(String text) {
    return Ratios.in(sites(text), text);
  }

  private static List<QuantitySite> sites(String text) {
    Sentence sentence = annotator.sentences(text).get(0);
    List<NamedSpan> names = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      String word = sentence.token(i).text();
      if (TYPES.containsKey(word)) {
        Span span = new Span(sentence.token(i).start(), sentence.token(i).end());
        names.add(new NamedSpan(0, i, i + 1, span, word, TYPES.get(word), null));
      }
    }
    Dependencies deps = annotator.parse(sentence);
    ParsedSentence parsed =
        new ParsedSentence(
            sentence,
            deps,
            names,
            List.of(),
            new Frames(sentence, deps, new Ends(sentence, deps, names, Map.of())),
            new Triggers(Vocabulary.shipped()),
            Senses.shipped().of(sentence));
    return Measurer.sites(text, List.of(sentence), List.of(names), parsed, List.of());
  }
}
