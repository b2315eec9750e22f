package org.skein.ingest.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skein.graph.vocabulary.Vocabulary;
import org.skein.ingest.gold.GoldFault.Rule;

class GoldCheckTest {
  private static final GoldCheck CHECK = new GoldCheck(Vocabulary.shipped());

  private static final String RIGHT =
      """
      {"id":"a","date":"2024-06-17","text":"Acme and Bolt use optics. Acme has 7 Rays.",
       "entities":[{"id":"e1","type":"Firm","name":"Acme","mentions":["Acme"]},
        {"id":"e2","type":"Firm","name":"Bolt","mentions":["Bolt"]},
        {"id":"e3","type":"Topic","name":"optics","mentions":["optics"]},
        {"id":"e4","type":"Chip","name":"Ray","mentions":["Ray"]}],
       "claims":[{"s":"e1","p":"uses","o":"e3","mood":"asserted","said_by":null,"when":"2024-06",
         "quote":"Acme and Bolt use optics"},
        {"s":"e2","p":"competes_with","o":"e1","mood":"alleged","said_by":"e2","when":null,
         "quote":"Acme and Bolt"}],
       "measurements":[{"e":"e4","metric":"count","low":7,"high":8,"unit":"units",
         "mood":"asserted","quote":"7 Rays"}]}
      """;

  private static List<GoldFault> faults(String... documents) {
    return CHECK.faults(List.of(documents).stream().map(GoldReader::document).toList());
  }

  @Test
  void shouldFindNothingWhereNothingIsWrong() {
    assertThat(faults(RIGHT)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "DATE | 2024-06-17 | 2024-06",
        "DATE | 2024-06-17 | 2024-02-30",
        "DATE | \"when\":\"2024-06\" | \"when\":\"June\"",
        "UNKNOWN_TYPE | \"Chip\" | \"Chips\"",
        "UNKNOWN_TYPE | \"Chip\" | \"Artifact\"",
        "UNKNOWN_PREDICATE | \"uses\" | \"used\"",
        "UNKNOWN_MOOD | \"alleged\" | \"rumoured\"",
        "UNKNOWN_METRIC | \"count\" | \"number\"",
        "ENTITY_TWICE | \"id\":\"e4\" | \"id\":\"e1\"",
        "MENTION | [\"Ray\"] | [\"ray\"]",
        "MENTION | [\"Ray\"] | []",
        "MENTION | [\"Ray\"] | [\"Ray\",\"Ray\"]",
        "MENTION_IN_A_WORD | [\"optics\"] | [\"opt\"]",
        "MENTION_OF_TWO | [\"Bolt\"] | [\"Acme\"]",
        "TOPIC_WITHOUT_CLAIM | \"Chip\" | \"Topic\"",
        "DANGLING | \"o\":\"e1\" | \"o\":\"e9\"",
        "DANGLING | \"o\":\"e1\" | \"o\":null",
        "DANGLING | \"said_by\":\"e2\" | \"said_by\":\"e9\"",
        "DANGLING | \"e\":\"e4\" | \"e\":\"e9\"",
        "QUOTE | \"quote\":\"Acme and Bolt\" | \"quote\":\"Bolt and Acme\"",
        "QUOTE | \"quote\":\"7 Rays\" | \"quote\":\"\"",
        "ENDS | \"competes_with\" | \"studied_at\"",
        "CLAIM_TWICE | \"s\":\"e1\",\"p\":\"uses\",\"o\":\"e3\" "
            + "| \"s\":\"e1\",\"p\":\"competes_with\",\"o\":\"e2\"",
        "CLAIM_OF_ITSELF | \"o\":\"e1\" | \"o\":\"e2\"",
        "BOUNDS | \"low\":7 | \"low\":9",
        "BOUNDS | \"low\":7,\"high\":8 | \"low\":null,\"high\":null",
        "UNIT | \"units\" | \"\"",
        "NO_TEXT | \"text\":\"Acme and Bolt use optics. Acme has 7 Rays.\" | \"text\":\" \""
      })
  void shouldNameTheDocumentTheRuleAndWhatToDo(Rule rule, String right, String wrong) {
    assertThat(RIGHT).contains(right);

    List<GoldFault> faults = faults(RIGHT.replace(right, wrong));

    assertThat(faults).extracting(GoldFault::rule).contains(rule);
    assertThat(faults).allMatch(fault -> fault.document().equals("a") && !fault.todo().isBlank());
  }

  @Test
  void shouldFindIdsAndTextsThatStandTwice() {
    assertThat(faults(RIGHT, RIGHT))
        .extracting(GoldFault::rule)
        .containsExactly(Rule.ID_TWICE, Rule.TEXT_TWICE);
    assertThat(faults(RIGHT, RIGHT.replace("\"id\":\"a\"", "\"id\":\"b\"")))
        .extracting(GoldFault::document, fault -> fault.rule().label())
        .containsExactly(tuple("b", "text-twice"));
  }

  @Test
  void shouldTellCrossedNamesFromNamesThatGoOn() {
    String club =
        RIGHT
            .replace("Acme has 7", "Tif Springs Club met the Tif Spring. Acme has 7")
            .replace("[\"Ray\"]", "[\"Ray\",\"Springs Club\"]");

    assertThat(faults(club.replace("[\"Bolt\"]", "[\"Bolt\",\"Tif Spring\"]"))).isEmpty();
    assertThat(faults(club.replace("[\"Bolt\"]", "[\"Bolt\",\"Tif Springs\"]")))
        .extracting(GoldFault::rule)
        .containsOnly(Rule.MENTION_OF_TWO);
  }
}
