package org.skein.ingest.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skein.graph.model.Span;

class QuantitiesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "open",
      value = {
        "raised $200 million from investors | 2e8 | 2e8 | USD",
        "worth US$1.5bn in all | 1.5e9 | 1.5e9 | USD",
        "paid HK$30 million | 3e7 | 3e7 | HKD",
        "paid C$12m | 1.2e7 | 1.2e7 | CAD",
        "a sum of 15.2 billion dollars | 1.52e10 | 1.52e10 | USD",
        "a sum of 15.2 billion Hong Kong dollars | 1.52e10 | 1.52e10 | HKD",
        "for 400 million yuan | 4e8 | 4e8 | CNY",
        "for 5亿 yuan | 5e8 | 5e8 | CNY",
        "for 1,960万 yuan | 1.96e7 | 1.96e7 | CNY",
        "for 3万亿元 | 3e12 | 3e12 | CNY",
        "RMB 5 billion | 5e9 | 5e9 | CNY",
        "€2 bln in five years | 2e9 | 2e9 | EUR",
        "EUR 16 800 000 | 1.68e7 | 1.68e7 | EUR",
        "£40,000 | 4e4 | 4e4 | GBP",
        "90 billion won | 9e10 | 9e10 | KRW",
        "7.8 billion yen | 7.8e9 | 7.8e9 | JPY",
        "95 million francs | 9.5e7 | 9.5e7 | CHF",
        "2 crore rupees | 2e7 | 2e7 | INR",
        "US$ 3 billion | 3e9 | 3e9 | USD",
        "half a billion dollars | 5e8 | 5e8 | USD"
      })
  void shouldReadMoney(String text, Double low, Double high, String unit) {
    assertQuantity(text, low, high, unit);
    assertThat(only(text).isMoney()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "open",
      value = {
        "more than 60,000 chips | 60000 | open | chips",
        "at least $2 billion | 2e9 | open | USD",
        "$100M+ plan | 1e8 | open | USD",
        "200 or more servers | 200 | open | servers",
        "up to 72 GPUs | open | 72 | GPUs",
        "less than $90,000 | open | 90000 | USD",
        "no more than 15,000 chips | open | 15000 | chips",
        "nearly 825GB | 825 | 825 | GB",
        "about 500 employees | 500 | 500 | employees"
      })
  void shouldReadBounds(String text, Double low, Double high, String unit) {
    assertQuantity(text, low, high, unit);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5,000 to 10,000 chips | 5000 | 10000 | chips",
        "40,000-50,000 cards | 40000 | 50000 | cards",
        "between 55 and 70 million dollars | 5.5e7 | 7e7 | USD",
        "1.2 to 1.4 billion euros | 1.2e9 | 1.4e9 | EUR",
        "¥600 million to ¥800 million | 6e8 | 8e8 | CNY",
        "10 million to 10 billion parameters | 1e7 | 1e10 | parameters",
        "at least 12,000 and perhaps as many as 19,000 controllers | 12000 | 19000 | controllers"
      })
  void shouldReadRanges(String text, Double low, Double high, String unit) {
    assertQuantity(text, low, high, unit);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the 530B-parameter model | 5.3e11 | parameters",
        "a 7-billion-parameter model | 7e9 | parameters",
        "70 billion parameters | 7e10 | parameters",
        "21B active parameters | 2.1e10 | parameters",
        "312 teraflops | 3.12e14 | FLOPS",
        "900 TFLOPS | 9e14 | FLOPS",
        "1.1 exaflops | 1.1e18 | FLOPS",
        "4 petaFLOPS | 4e15 | FLOPS",
        "3.1e24 FLOP | 3.1e24 | FLOP",
        "2 x 10^25 floating-point operations | 2e25 | FLOP",
        "10^26 FLOPs | 1e26 | FLOP",
        "256 TOPS | 2.56e14 | OPS",
        "1,450 tokens per second | 1450 | tokens/s",
        "80 GB | 80 | GB",
        "1.5 TB | 1500 | GB",
        "3.3 TB/s | 3300 | GB/s",
        "a 7nm process | 7 | nm",
        "on a 28-nanometre line | 28 | nm",
        "550 watts | 550 | W",
        "38 megawatts | 3.8e7 | W",
        "12 per cent | 12 | %",
        "68.5% | 68.5 | %",
        "4.2 percentage points | 4.2 | points",
        "14x | 14 | x",
        "2.6-fold | 2.6 | x",
        "three times | 3 | x",
        "twice as fast | 2 | x",
        "2 million GPU hours | 2e6 | GPU hours",
        "clocked at 1.5GHz | 1.5 | GHz",
        "a range of 2000 km | 2000 | km",
        "cooled to 30 °C | 30 | °C",
        "48 V | 48 | V",
        "350 MWh | 350 | MWh"
      })
  void shouldReadUnits(String text, double value, String unit) {
    assertQuantity(text, value, value, unit);
  }

  @ParameterizedTest
  @CsvSource({
    "eleven employees,11,employees",
    "twenty-two stores,22,stores",
    "two hundred engineers,200,engineers",
    "three dozen robots,36,robots",
    "a hundred thousand users,100000,users"
  })
  void shouldReadNumberWords(String text, double value, String unit) {
    assertQuantity(text, value, value, unit);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In 2021 researchers left",
        "from 2019 to 2021 elections",
        "GPT-4 and Llama-2",
        "the 5G network",
        "version 1.2.3",
        "one company",
        "a chip"
      })
  void shouldPassOverWhatIsNoQuantity(String text) {
    assertThat(Quantities.in(text, 0)).allMatch(q -> q.unit().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "as Fig. 4 shows",
        "see Figures 2 and 3 below",
        "Table 1 lists them",
        "(Eq. (7))",
        "(Section 3)",
        "in Bly et al. [48, 49] and [51–53]",
        "(Bly et al., 2006b)"
      })
  void shouldPassOverLabels(String text) {
    assertThat(Quantities.in(text, 0)).isEmpty();
  }

  @Test
  void shouldReadSignsAsBounds() {
    Quantity more = Quantities.in("It reached >90% there.", 0).get(0);
    assertThat(more.low()).isEqualTo(90);
    assertThat(more.high()).isNull();
    assertThat(more.span()).isEqualTo(new Span(11, 15));
    Quantity less = Quantities.in("It drew ≤ 5 W there.", 0).get(0);
    assertThat(less.low()).isNull();
    assertThat(less.high()).isEqualTo(5);
    assertThat(Quantities.in("from 7 -> 13 chips", 0)).extracting(Quantity::high).contains(13.0);
  }

  @Test
  void shouldTakeTheNewValueOfAChangeApartFromTheOld() {
    List<Quantity> found = Quantities.in("It rose from $12 million to $93 million.", 0);

    assertThat(found).extracting(Quantity::low).containsExactly(12e6, 93e6);
  }

  @Test
  void shouldNotTakeTwoThingsForARange() {
    assertThat(Quantities.in("2 and 3 chips", 0)).extracting(Quantity::low).contains(3.0);
  }

  @Test
  void shouldSpanFromTheBoundToTheUnit() {
    String text = "It has more than 60,000 H800 cards.";

    Quantity found = Quantities.in(text, 0).get(0);

    assertThat(found.span().of(text)).startsWith("more than 60,000");
  }

  @Test
  void shouldMoveSpansByTheOffset() {
    assertThat(only("80 GB", 100).span().start()).isEqualTo(100);
  }

  @Test
  void shouldEndInBoundedTimeOnHostileText() {
    String digits = "1,".repeat(20_000) + " about between from ".repeat(5_000);

    assertThat(Quantities.in(digits, 0)).isNotNull();
  }

  private static Quantity only(String text) {
    return only(text, 0);
  }

  private static Quantity only(String text, int offset) {
    List<Quantity> found = Quantities.in(text, offset);
    assertThat(found).as(text).isNotEmpty();
    return found.get(0);
  }

  private static void assertQuantity(String text, Double low, Double high, String unit) {
    Quantity found = only(text);
    assertThat(found.unit()).as(text).isEqualTo(unit);
    assertClose(found.low(), low, text);
    assertClose(found.high(), high, text);
  }

  private static void assertClose(Double found, Double wanted, String text) {
    if (wanted == null) {
      assertThat(found).as(text).isNull();
    } else {
      assertThat(found).as(text).isCloseTo(wanted, within(Math.abs(wanted) * 1e-9));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "twice as fast | 2",
        "half the price | 0.5",
        "half of the parameters | 0.5",
        "a tenth of the cost | 0.1",
        "two thirds of the power | 0.667"
      })
  void shouldReadFolds(String text, double value) {
    assertThat(only(text).low()).isCloseTo(value, within(0.001));
    assertThat(only(text).unit()).isEqualTo("x");
  }

  @Test
  void shouldNotTakeTheEndOfAWordForACurrency() {
    assertThat(only("The board offers 60 TOPS.").unit()).isEqualTo("OPS");
    assertThat(only("It answers 900 tokens per second.").unit()).isEqualTo("tokens/s");
  }

  @Test
  void shouldNotReadQuartersAsNumbers() {
    assertThat(Quantities.in("The Q4'22 figures are out.", 0)).isEmpty();
  }
}
