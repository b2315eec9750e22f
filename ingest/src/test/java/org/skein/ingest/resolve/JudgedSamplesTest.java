package org.skein.ingest.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skein.graph.model.Entity;
import org.skein.graph.vocabulary.Vocabulary;

/**
 * The two samples that were drawn and judged by hand: what names alone decide stays so, and the
 * shares that are told of them are those of the rows.
 */
class JudgedSamplesTest {
  private static final int SEED = 0;
  private static final String NEW = "new";

  private static Knowledge knowledge;
  private static Resolver resolver;
  private static List<String[]> mentions;
  private static List<String[]> entities;

  @BeforeAll
  static void load() throws IOException {
    knowledge = Knowledge.shipped(Vocabulary.shipped());
    resolver = new Resolver(knowledge);
    mentions = JudgedRows.read("judged-drawn.tsv");
    entities = JudgedRows.read("judged-entities.tsv");
  }

  private static String resolve(String text, String type) {
    Resolver.Observed name = new Resolver.Observed(text, type);
    String id = Objects.requireNonNull(resolver.resolve(List.of(name)).get(name)).entity().id();
    return knowledge.find(id).isPresent() ? id : NEW;
  }

  private static List<String[]> mentions(String verdict) {
    return mentions.stream().filter(row -> row[4].equals(verdict)).toList();
  }

  private static boolean isKnown(String entity) {
    return entity.equals(entity.toLowerCase(Locale.ROOT));
  }

  private static long count(List<String[]> rows, String seed, int column, String verdict) {
    return rows.stream()
        .filter(row -> row[SEED].equals(seed))
        .filter(row -> Set.of(row[column].split("\\+")).contains(verdict))
        .count();
  }

  @Test
  void shouldResolveRightMentionsByTheirNameAlone() {
    assertThat(mentions("right"))
        .hasSizeGreaterThan(200)
        .allSatisfy(row -> assertThat(resolve(row[1], row[2])).as(row[1]).isEqualTo(row[3]));
  }

  @Test
  void shouldNotReturnToWhatWasMended() {
    assertThat(mentions("mended"))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(resolve(row[1], row[2])).as(row[1]).isNotEqualTo(row[3]));
  }

  @ParameterizedTest
  @CsvSource({"20261125, 8", "20261126, 4"})
  void shouldHoldEachMentionOnceAndEveryWrongOne(String seed, int wrong) {
    List<String[]> rows = mentions.stream().filter(row -> row[SEED].equals(seed)).toList();

    assertThat(rows)
        .allSatisfy(
            row -> {
              assertThat(row).hasSize(5);
              assertThat(row[4]).isIn("right", "company", "wrong", "mended");
              assertThat(row[3])
                  .matches(id -> id.equals(NEW) || knowledge.find(id).isPresent(), "known or new");
            })
        .extracting(row -> String.join("\t", row))
        .doesNotHaveDuplicates();
    assertThat(count(rows, seed, 4, "wrong") + count(rows, seed, 4, "mended")).isEqualTo(wrong);
  }

  @ParameterizedTest
  @CsvSource({"20261125, 6, 13", "20261126, 5, 13"})
  void shouldHoldAHundredEntitiesWithTheVerdictsThatAreTold(String seed, int merged, int split) {
    List<String[]> rows = entities.stream().filter(row -> row[SEED].equals(seed)).toList();

    assertThat(rows)
        .hasSize(100)
        .allSatisfy(
            row -> {
              assertThat(row).hasSize(3);
              assertThat(row[2]).isIn("right", "merged", "split", "merged+split");
            })
        .extracting(row -> row[1])
        .doesNotHaveDuplicates();
    assertThat(count(rows, seed, 2, "merged")).isEqualTo(merged);
    assertThat(count(rows, seed, 2, "split")).isEqualTo(split);
  }

  @Test
  void shouldFindKnownEntitiesThatWereRightByTheirName() {
    List<String> known =
        entities.stream()
            .filter(row -> row[2].equals("right") && isKnown(row[1]))
            .map(row -> row[1])
            .toList();

    assertThat(known)
        .hasSizeGreaterThan(60)
        .allSatisfy(
            id -> {
              Entity entity = knowledge.find(id).orElseThrow().entity();
              assertThat(resolve(entity.name(), entity.type())).isEqualTo(id);
            });
  }
}
