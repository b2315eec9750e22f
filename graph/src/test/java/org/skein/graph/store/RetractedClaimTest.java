package org.skein.graph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skein.graph.fixture.ChipNews;
import org.skein.graph.fixture.Story;
import org.skein.graph.model.Claim;
import org.skein.graph.model.Findings;
import org.skein.graph.model.Mood;
import org.skein.graph.search.IndexSource;
import org.skein.graph.search.SearchIndex;
import org.skein.graph.search.SearchRequest;
import org.skein.graph.table.GraphTables;
import org.skein.graph.table.Part;
import org.skein.graph.table.TableSource;
import org.skein.graph.trend.Clock;
import org.skein.graph.trend.Step;
import org.skein.graph.trend.TrendFilter;
import org.skein.graph.trend.Trends;
import org.skein.graph.vocabulary.Vocabulary;

/** What no longer has a claim once it is retracted, though it gave no tie and no contradiction. */
class RetractedClaimTest {
  private static final String DESCRIBED = "Baidu uses chips from abroad.";
  private static final String LEADING = "Huawei develops the Ascend 910B.";
  private static final Findings REPORT =
      Story.of("Chips at Baidu", "Gazette", "2023-05-01", DESCRIBED + " " + LEADING)
          .says(DESCRIBED, ChipNews.BAIDU, "uses", "chips from abroad", Mood.ASSERTED, 0.9)
          .says(LEADING, ChipNews.HUAWEI, "develops", ChipNews.ASCEND)
          .findings();

  @TempDir private Path folder;
  private GraphStore store;
  private Trends trends;

  @BeforeEach
  void open() {
    store = GraphStore.openEmbedded(folder.resolve("data"), Vocabulary.shipped());
    store.writeEntities(ChipNews.REFERENCE);
    store.write(REPORT);
    store.project();
    trends = new Trends(store);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void shouldNotCountInTrendsUntilItIsRestored() {
    String id = id("uses");
    assertThat(claimsOfBaidu()).isEqualTo(1);

    store.evidence().retract(id, "misread", null);
    assertThat(claimsOfBaidu()).isZero();

    store.evidence().restore(id, "it is right");
    assertThat(claimsOfBaidu()).isEqualTo(1);
  }

  @Test
  void shouldNotBeFoundBySearching() {
    try (SearchIndex index = SearchIndex.open(folder.resolve("index"))) {
      index.update(IndexSource.of(store));
      SearchRequest abroad = SearchRequest.of("kind:claim abroad", 9);
      assertThat(index.search(abroad).total()).isEqualTo(1);

      store.evidence().retract(id("uses"), "misread", null);
      index.update(IndexSource.of(store));

      assertThat(index.search(abroad).total()).isZero();
    }
  }

  @Test
  void shouldLeadNowhereInAPartOfTheGraph() {
    String leading = id("develops");
    assertThat(entities(Part.around(tables(), "huawei", 1))).contains("ascend-910b");
    assertThat(claims(Part.whole(tables()))).containsExactlyInAnyOrder(id("uses"), leading);

    store.evidence().retract(leading, "misread", null);

    assertThat(entities(Part.around(tables(), "huawei", 1))).containsExactly("huawei");
    assertThat(claims(Part.around(tables(), "huawei", 1))).isEmpty();
    assertThat(claims(Part.whole(tables()))).containsExactly(id("uses"));
  }

  private int claimsOfBaidu() {
    return trends
        .series(
            TrendFilter.parseAll("entity:baidu,predicate:uses"),
            Step.YEAR,
            Clock.PUBLISHED,
            null,
            null)
        .series()
        .get(0)
        .totals()
        .claims();
  }

  private GraphTables tables() {
    return GraphTables.read(TableSource.of(store), store.vocabulary());
  }

  private static List<String> entities(Part part) {
    List<String> ids = new ArrayList<>();
    part.forEachEntities(ids::addAll);
    return ids;
  }

  private static List<String> claims(Part part) {
    List<String> ids = new ArrayList<>();
    part.forEachClaims(ids::addAll);
    return ids;
  }

  private static String id(String predicate) {
    return REPORT.claims().stream()
        .filter(claim -> claim.predicate().equals(predicate))
        .map(Claim::id)
        .findFirst()
        .orElseThrow();
  }
}
