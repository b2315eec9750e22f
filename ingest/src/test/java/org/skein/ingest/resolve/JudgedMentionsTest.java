package org.skein.ingest.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.skein.graph.vocabulary.Vocabulary;

/**
 * Names that were judged by hand in real documents: what was right stays so, what was mended too.
 */
class JudgedMentionsTest {
  private static Resolver resolver;
  private static List<String[]> judged;

  @BeforeAll
  static void load() throws IOException {
    resolver = new Resolver(Knowledge.shipped(Vocabulary.shipped()));
    judged = JudgedRows.read("judged-mentions.tsv");
  }

  private static String resolve(String[] row) {
    Resolver.Observed name = new Resolver.Observed(row[0], row[1]);
    return Objects.requireNonNull(resolver.resolve(List.of(name)).get(name)).entity().id();
  }

  private static List<String[]> rows(String verdict) {
    return judged.stream().filter(row -> row[3].equals(verdict)).toList();
  }

  @Test
  void shouldStayRight() {
    assertThat(rows("right"))
        .hasSizeGreaterThan(100)
        .allSatisfy(row -> assertThat(resolve(row)).as(row[0]).isEqualTo(row[2]));
  }

  @Test
  void shouldStayMended() {
    assertThat(rows("mended"))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(resolve(row)).as(row[0]).isNotEqualTo(row[2]));
  }
}
