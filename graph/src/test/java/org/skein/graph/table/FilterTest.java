package org.skein.graph.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skein.graph.table.Value.Comparison;

class FilterTest {
  @Test
  void shouldReadEveryKindOfValue() {
    assertThat(
            Filter.parse(
                    "type:Firm|Lab,year:>2022,low:>=1.5,high:<-3,when:<=2023-11,confidence:0.5..0.9,"
                        + "object:*,mood:!denied|alleged")
                .clauses())
        .containsExactly(
            new Clause("type", false, List.of(new Value.Is("Firm"), new Value.Is("Lab"))),
            clause("year", new Value.Compared(Comparison.ABOVE, "2022")),
            clause("low", new Value.Compared(Comparison.FROM, "1.5")),
            clause("high", new Value.Compared(Comparison.BELOW, "-3")),
            clause("when", new Value.Compared(Comparison.UP_TO, "2023-11")),
            clause("confidence", new Value.Between("0.5", "0.9")),
            clause("object", new Value.Known()),
            new Clause("mood", true, List.of(new Value.Is("denied"), new Value.Is("alleged"))));
  }

  @Test
  void shouldTakeEverythingBetweenQuotationMarksAsItStands() {
    assertThat(
            Filter.parse("source:\"A, B|C: \\\"the\\\" >D\"|\"*\",published:\"2022\"..\"2023\"")
                .clauses())
        .containsExactly(
            new Clause(
                "source", false, List.of(new Value.Is("A, B|C: \"the\" >D"), new Value.Is("*"))),
            clause("published", new Value.Between("2022", "2023")));
  }

  @Test
  void shouldKeepColonsAndSpacesInsideAValue() {
    assertThat(Filter.parse(" source : The Wall Street Journal: Asia ").clauses())
        .containsExactly(clause("source", new Value.Is("The Wall Street Journal: Asia")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "type",
        ":Firm",
        "type:",
        "type:Firm,",
        "type:|Firm",
        "type:Firm|",
        "type:>",
        "a b:c",
        "source:\"open",
        "source:\"a\"b",
        "type:Firm,,mood:denied",
        "year:2022..",
        "type:!"
      })
  void shouldRefuseWhatIsNotWellFormed(String text) {
    assertThatThrownBy(() -> Filter.parse(text))
        .isInstanceOfSatisfying(
            BadQuestionException.class,
            e -> assertThat(e.part()).isEqualTo(BadQuestionException.Part.FILTER));
  }

  @Test
  void shouldLimitWhatOneRequestCanAsk() {
    assertThatThrownBy(() -> Filter.parse("a:1,".repeat(30) + "a:1")).hasMessageContaining("20");
    assertThatThrownBy(() -> Filter.parse("a:1" + "|1".repeat(60))).hasMessageContaining("50");
    assertThatThrownBy(() -> Filter.parse("a:" + "x".repeat(3000))).hasMessageContaining("2000");
  }

  private static Clause clause(String field, Value value) {
    return new Clause(field, false, List.of(value));
  }
}
