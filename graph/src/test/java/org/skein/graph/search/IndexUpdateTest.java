package org.skein.graph.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skein.graph.fixture.ChangingSource;
import org.skein.graph.fixture.ChipNews;
import org.skein.graph.store.GraphStore;
import org.skein.graph.vocabulary.Vocabulary;

class IndexUpdateTest {
  private static final List<String> QUERIES =
      List.of(
          "alpha",
          "huawei",
          "华为",
          "芯片",
          "beta chips",
          "renamed",
          "develops",
          "\"alpha beta\"",
          "asc*",
          "alpha OR omega -gamma",
          "kind:entity year:2020..2024",
          "mood:planned",
          "type:Place",
          "ascned",
          "delta report");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void shouldFindTheSameWhetherItGrewOrWasMadeAnew(long seed) {
    ChangingSource source = new ChangingSource(seed);
    try (SearchIndex grown = SearchIndex.open(folder.resolve("grown"));
        SearchIndex anew = SearchIndex.open(folder.resolve("anew"))) {
      grown.rebuild(source);
      for (int round = 0; round < 6; round++) {
        for (int i = 0; i < 1 + seed % 4; i++) {
          source.change();
        }
        assertThat(grown.update(source)).isTrue();
        anew.rebuild(source);
        for (String q : QUERIES) {
          SearchRequest request = SearchRequest.of(q, 100);
          assertThat(grown.search(request).hits()).as(q).isEqualTo(anew.search(request).hits());
          assertThat(grown.search(request).facets()).as(q).isEqualTo(anew.search(request).facets());
          assertThat(grown.suggest(q, 20)).as(q).isEqualTo(anew.suggest(q, 20));
        }
      }
    }
  }

  @Test
  void shouldStartAnewWhereNobodySaysWhatChanged() {
    ChangingSource source = new ChangingSource(9);
    try (SearchIndex index = SearchIndex.open(folder.resolve("index"))) {
      index.rebuild(source);
      source.change();
      source.forget();
      assertThat(index.update(source)).isTrue();
      assertThat(index.isCurrent(source)).isTrue();
      assertThat(index.update(source)).isFalse();
    }
  }

  @Test
  void shouldFindADocumentOnceItIsWrittenWithoutReadingTheOthersAgain() {
    try (GraphStore store = GraphStore.openEmbedded(folder.resolve("data"), Vocabulary.shipped());
        SearchIndex index = SearchIndex.open(folder.resolve("index"))) {
      store.writeEntities(ChipNews.REFERENCE);
      store.write(ChipNews.ORDER);
      store.project();
      index.rebuild(store);
      String before = store.version();
      assertThat(index.search(SearchRequest.of("\"October 7 rules\"", 5)).total()).isEqualTo(1);

      store.write(ChipNews.RULING);
      assertThat(store.changesSince(before))
          .hasValueSatisfying(
              changes -> {
                assertThat(changes.documents()).containsExactly(ChipNews.RULING.document().id());
                assertThat(changes.entities()).contains("nvidia").doesNotContain("ernie-bot");
                assertThat(changes.moved()).isEmpty();
              });
      index.update(IndexSource.of(store));
      assertThat(index.search(SearchRequest.of("\"October 7 rules\"", 5)).total()).isEqualTo(4);

      store.write(ChipNews.WIRE_COPY);
      store.project();
      index.update(IndexSource.of(store));
      assertThat(index.isCurrent(store)).isTrue();
      try (SearchIndex anew = SearchIndex.open(folder.resolve("anew"))) {
        anew.rebuild(store);
        for (String q : List.of("huawei", "kind:claim ascend", "nvidia", "source:Reuters")) {
          assertThat(index.search(SearchRequest.of(q, 50)))
              .isEqualTo(anew.search(SearchRequest.of(q, 50)));
        }
      }
    }
  }
}
