package org.skein.ingest.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.skein.graph.vocabulary.Vocabulary;
import org.skein.ingest.resolve.Resolver.Observed;

/** Names as they are mangled in print, each in a sentence, against the knowledge that ships. */
class MangledNamesTest {
  private static final Pattern NAME = Pattern.compile("\\[(\\*?)([^\\]]+):(\\w+)\\]");
  private static final Knowledge KNOWLEDGE = Knowledge.shipped(Vocabulary.shipped());
  private static final Resolver RESOLVER = new Resolver(KNOWLEDGE);

  /** One line of the table. */
  record Row(String expected, String sentence) {
    @Override
    public String toString() {
      return expected + " | " + sentence;
    }
  }

  static Stream<Row> rows() {
    try (InputStream in = MangledNamesTest.class.getResourceAsStream("mangled-names.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> line.split("\\s*\\|\\s*", 2))
          .map(cells -> new Row(cells[0], cells[1]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Resolution starred(Row row) {
    List<Observed> names = new ArrayList<>();
    Observed starred = null;
    Matcher name = NAME.matcher(row.sentence());
    while (name.find()) {
      Observed observed = new Observed(name.group(2), name.group(3));
      names.add(observed);
      starred = name.group(1).isEmpty() ? starred : observed;
    }
    Map<Observed, Resolution> resolved = RESOLVER.resolve(names);
    return Objects.requireNonNull(resolved.get(Objects.requireNonNull(starred)));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void shouldResolveTheStarredName(Row row) {
    String id = starred(row).entity().id();
    if (row.expected().startsWith("!")) {
      assertThat(id).isNotEqualTo(row.expected().substring(1));
    } else {
      assertThat(id).isEqualTo(row.expected());
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void shouldSpeakOfEntitiesThatAreKnown(Row row) {
    String id = row.expected().startsWith("!") ? row.expected().substring(1) : row.expected();

    assertThat(KNOWLEDGE.find(id)).isPresent();
  }

  @Test
  void shouldNotListTheMisspellingsOfTheIssueInTheKnowledge() {
    assertThat(KNOWLEDGE.all())
        .allSatisfy(
            reference ->
                assertThat(reference.allNames())
                    .extracting(org.skein.graph.model.Name::text)
                    .doesNotContain(
                        "Hernibot",
                        "Hernybot",
                        "Ziwang",
                        "Nanjing Tianshu Zhixin",
                        "Center for Security and New Technology",
                        "Center for Security and New Technology at Georgetown University"));
  }
}
