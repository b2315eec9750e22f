package org.skein.ingest.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skein.graph.model.SkeinException;

class KnowledgeTest {
  @Test
  void shouldReadAnEntity() {
    Knowledge knowledge =
        References.of(
            """
            {"id":"a100","type":"Chip","name":"A100","ambiguous":true,"names":[{"text":"Ampere A100","lang":"en","kind":"common"}],"parents":["ampere"],"place":"us","from":"2020-05","attributes":[{"key":"maker","value":"nvidia","source":"https://x"}],"defence":{"affiliation":"none","source":"https://y"}}""");

    ReferenceEntity a100 = knowledge.find("a100").orElseThrow();
    assertThat(a100.allNames()).extracting("text").containsExactly("A100", "Ampere A100");
    assertThat(a100.ambiguous()).containsExactly("A100");
    assertThat(a100.parents()).containsExactly("ampere");
    assertThat(a100.place()).isEqualTo("us");
    assertThat(a100.maker()).isEqualTo("nvidia");
    assertThat(a100.from()).isEqualTo(2020);
    assertThat(a100.entity().known()).isTrue();
    assertThat(a100.entity().defence()).isNotNull();
  }

  @Test
  void shouldPassOverBlankLinesAndKeepTheOrder() {
    Knowledge knowledge =
        References.of(
            References.entity("b", "Firm", "B", ""), "", References.entity("a", "Firm", "A", ""));

    assertThat(knowledge.all()).extracting(e -> e.entity().id()).containsExactly("b", "a");
    assertThat(knowledge.find("c")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "not json | test:1",
        "{\"type\":\"Firm\",\"name\":\"A\"} | 'id' is missing",
        "{\"id\":\"a\",\"name\":\"A\"} | 'type' is missing",
        "{\"id\":\"a\",\"type\":\"Firm\",\"name\":\" \"} | 'name' is missing",
        "{\"id\":\"a\",\"type\":\"Frim\",\"name\":\"A\"} | Frim",
        "{\"id\":\"a\",\"type\":\"Agent\",\"name\":\"A\"} | abstract",
        "{\"id\":\"a\",\"type\":\"Firm\",\"name\":\"A\",\"names\":[{\"text\":\"B\"}]} | 'lang' is missing",
        "{\"id\":\"a\",\"type\":\"Firm\",\"name\":\"A\",\"defence\":{\"affiliation\":\"x\"}} | 'source' is missing"
      })
  void shouldNameTheLineAndTheRuleThatIsBroken(String line, String message) {
    assertThatThrownBy(() -> References.of(line))
        .isInstanceOf(SkeinException.class)
        .hasMessageContaining(message)
        .hasMessageContaining("test:1");
  }

  @Test
  void shouldRefuseAnIdTwice() {
    String line = References.entity("a", "Firm", "A", "");

    assertThatThrownBy(() -> References.of(line, line))
        .hasMessageContaining("'a' is taken")
        .hasMessageContaining("test:2");
  }
}
