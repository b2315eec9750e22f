package org.skein.api.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.skein.graph.model.Findings;
import org.skein.graph.search.SearchIndex;
import org.skein.graph.search.SearchRequest;
import org.skein.graph.store.GraphStore;
import org.skein.graph.view.SearchPage.Hit;
import org.skein.graph.vocabulary.Vocabulary;
import org.skein.ingest.resolve.Knowledge;
import org.skein.ingest.resolve.ReferenceEntity;

/** What stands first, over the reference knowledge and the statements of {@code statements.txt}. */
class RankingsTest {
  @TempDir private static Path folder;
  private static GraphStore store;
  private static SearchIndex index;
  private static Statements statements;

  record Ranking(String query, List<String> expected) {
    @Override
    public String toString() {
      return query;
    }
  }

  @BeforeAll
  static void build() {
    Vocabulary vocabulary = Vocabulary.shipped();
    Knowledge knowledge = Knowledge.shipped(vocabulary);
    statements = Statements.read(knowledge);
    store = GraphStore.openEmbedded(folder.resolve("data"), vocabulary);
    store.writeEntities(knowledge.all().stream().map(ReferenceEntity::entity).toList());
    for (Findings findings : statements.findings()) {
      store.write(findings);
    }
    store.project();
    index = SearchIndex.open(folder.resolve("index"));
    index.rebuild(store);
  }

  @AfterAll
  static void close() {
    index.close();
    store.close();
  }

  static Stream<Ranking> rankings() {
    return Statements.lines("rankings.txt")
        .map(
            line -> {
              String[] parts = line.split(" => ", 2);
              return new Ranking(parts[0].strip(), List.of(parts[1].strip().split("\\s*>\\s*")));
            });
  }

  @ParameterizedTest
  @MethodSource("rankings")
  void shouldPutWhatIsMeantFirst(Ranking ranking) {
    List<String> found = new ArrayList<>();
    for (Hit hit : index.search(SearchRequest.of(ranking.query(), 50)).hits()) {
      found.add(name(hit));
    }
    assertThat(found).startsWith(ranking.expected().get(0));
    assertThat(found).containsSubsequence(ranking.expected());
  }

  @Test
  void shouldHoldAtLeastEightyRankings() {
    assertThat(rankings().map(Ranking::query).distinct()).hasSizeGreaterThanOrEqualTo(80);
  }

  @Test
  void shouldRankEntitiesWithClaimsBeforeKnownOnesWithout() {
    List<Hit> hits = index.search(SearchRequest.of("huawei kind:entity", 50)).hits();
    List<Integer> claims =
        hits.stream()
            .skip(1)
            .filter(hit -> hit.entity().name().startsWith("Huawei"))
            .map(hit -> statements.claimsOf(hit.entity().id()))
            .toList();
    assertThat(claims).isSortedAccordingTo(Comparator.reverseOrder());
  }

  private static String name(Hit hit) {
    return switch (hit.kind()) {
      case "entity" -> hit.entity().id();
      case "claim" -> statements.nameOf(hit.claim().id());
      default -> statements.nameOf(hit.document().id());
    };
  }
}
