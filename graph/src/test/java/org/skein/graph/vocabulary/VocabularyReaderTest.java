package org.skein.graph.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skein.graph.model.SkeinException;

class VocabularyReaderTest {
  private static String shipped;

  @BeforeAll
  static void readShipped() throws IOException {
    try (InputStream in = Vocabulary.class.getResourceAsStream("/org/skein/graph/vocabulary.yml")) {
      shipped = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void shouldReadWhatShips() {
    Vocabulary vocabulary = Vocabulary.shipped();
    assertThat(vocabulary.isA("Firm", "Agent")).isTrue();
    assertThat(vocabulary.withAncestors("Firm")).containsExactly("Firm", "Organization", "Agent");
    assertThat(vocabulary.concreteTypeNames()).contains("Firm").doesNotContain("Agent");
  }

  @Test
  void shouldCheckSignaturesByAncestors() {
    Vocabulary vocabulary = Vocabulary.shipped();
    assertThat(vocabulary.allows(vocabulary.predicate("supplies"), "Firm", "Place")).isTrue();
    assertThat(vocabulary.allows(vocabulary.predicate("supplies"), "Chip", "Firm")).isFalse();
  }

  @Test
  void shouldGuessOnlyWhatIsNearlyWritten() {
    List<String> names = List.of("filter", "select", "facet");

    assertThat(Vocabulary.findNear("filtre", names)).isEqualTo("filter");
    assertThat(Vocabulary.findNear("selectt", names)).isEqualTo("select");
    assertThat(Vocabulary.findNear("predicte", names)).isNull();
    assertThat(Vocabulary.findNear("facet", List.of())).isNull();
  }

  @Test
  void shouldNameTheNearestOfAnUnknownPredicate() {
    assertThatExceptionOfType(SkeinException.class)
        .isThrownBy(() -> Vocabulary.shipped().predicate("develop"))
        .withMessageContaining("did you mean 'develops'")
        .returns(SkeinException.Code.BAD_INPUT, SkeinException::code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "version: 1 | version: 2 | 'version' must be 1",
        "version: 1 | version: one | 'version' must be 1",
        "name: Firm, parent: Organization | name: Firm, parent: Organisation | not declared before",
        "name: Lab, parent | name: Firm, parent | declared twice",
        "shape: hexagon | shape: star | not one of",
        "subject: [Person] | subject: [Persn] | did you mean 'Person'",
        "subject: [Person] | subject: [] | must be a list of types",
        "name: planned | name: hoped | moods must be exactly",
        "metrics: | metrix: | 'metrics' must be a list",
        "inverse: employs | inverses: employs | 'inverse' is missing",
        "symmetric: true, link: 2 | symmetric: true, link: [2 | is not YAML",
      })
  void shouldRefuseABadFileAndSayWhatToDo(String right, String wrong, String message) {
    assertThat(shipped).contains(right);
    String broken = shipped.replaceFirst(java.util.regex.Pattern.quote(right), wrong);
    assertThatExceptionOfType(SkeinException.class)
        .isThrownBy(() -> VocabularyReader.read(broken, "mine.yml"))
        .withMessageContaining("mine.yml")
        .withMessageContaining(message)
        .returns(SkeinException.Code.BAD_INPUT, SkeinException::code);
  }

  @ParameterizedTest
  @CsvSource({"''", "'just text'", "'[1, 2]'", "'version: 1'"})
  void shouldRefuseWhatIsNoVocabulary(String yaml) {
    assertThatExceptionOfType(SkeinException.class)
        .isThrownBy(() -> VocabularyReader.read(yaml, "mine.yml"))
        .withMessageContaining("mine.yml");
  }
}
