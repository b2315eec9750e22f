package org.skein.graph.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skein.graph.fixture.SharedGraph;
import org.skein.graph.model.SkeinException;
import org.skein.graph.view.SearchPage;
import org.skein.graph.view.SearchPage.Hit;
import org.skein.graph.view.Suggestion;

class SearchIndexTest {
  @TempDir private static Path folder;
  private static SearchIndex index;

  @BeforeAll
  static void build() {
    index = SearchIndex.open(folder.resolve("search"));
    index.rebuild(SharedGraph.store());
  }

  @AfterAll
  static void close() {
    index.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Huawei | huawei",
        "huawei technologies | huawei",
        "NVDA | nvidia",
        "hw | huawei",
        "华为 | huawei",
        "華為 | huawei",
        "昇腾910B | ascend-910b",
        "h-100 | h100",
        "H 100 | h100",
        "us | us",
        "ernie | ernie-bot",
        "hauwei | huawei",
      })
  void shouldPutTheEntityMeantFirst(String query, String id) {
    assertThat(search(query).hits().get(0).entity().id()).isEqualTo(id);
  }

  @Test
  void shouldFindClaimsByTheirWordsAndEnds() {
    Hit first = index.search(new SearchRequest("overseas", "claim", null, 0, 5)).hits().get(0);
    assertThat(first.claim().objectText()).isEqualTo("overseas universities");
    assertThat(marked(first)).containsExactly("overseas");
    assertThat(index.search(new SearchRequest("huawei overseas", "claim", null, 0, 5)).total())
        .isEqualTo(1);
  }

  @Test
  void shouldFindDocumentsWithAStretchAroundTheWords() {
    Hit first =
        index.search(new SearchRequest("\"buy abroad\"", "document", null, 0, 5)).hits().get(0);
    assertThat(marked(first)).containsExactly("buy", "abroad");
    assertThat(first.snippet().length()).isLessThan(320);
  }

  @Test
  void shouldFindChineseWordsInText() {
    SearchPage page = index.search(new SearchRequest("芯片", "document", null, 0, 5));
    assertThat(page.hits())
        .singleElement()
        .satisfies(hit -> assertThat(marked(hit)).containsExactly("芯片"));
    assertThat(index.search(new SearchRequest("片芯", "document", null, 0, 5)).total()).isZero();
  }

  @Test
  void shouldKeepTheOrderOfAPhraseAndLeaveOutWhatIsExcluded() {
    assertThat(search("\"universities overseas\"").total()).isZero();
    assertThat(ids(search("baidu -ascend"))).doesNotContain("uses").contains("baidu");
  }

  @Test
  void shouldFilterByKindAndTypeAndCountBoth() {
    SearchPage firms = index.search(new SearchRequest("huawei", "entity", "Organization", 0, 5));
    assertThat(ids(firms)).containsExactly("huawei");
    assertThat(index.search(new SearchRequest("huawei", "entity", "Chip", 0, 5)).total()).isZero();
    assertThat(search("huawei").facets())
        .anySatisfy(
            facet -> {
              assertThat(facet.field()).isEqualTo("kind");
              assertThat(facet.value()).isEqualTo("claim");
              assertThat(facet.count()).isEqualTo(5);
            });
  }

  @Test
  void shouldPage() {
    SearchPage all = index.search(SearchRequest.of("huawei", 50));
    SearchPage second = index.search(new SearchRequest("huawei", null, null, 2, 2));
    assertThat(second.total()).isEqualTo(all.total());
    assertThat(second.hits()).isEqualTo(all.hits().subList(2, 4));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "hua | huawei | Huawei",
        "hauw | huawei | Huawei",
        "huwaei | huawei | Huawei",
        "nvdi | nvidia | Nvidia",
        "nvidai | nvidia | Nvidia",
        "英伟 | nvidia | 英伟达",
        "deep la | xbe2f8eee980f2c34970b | Peng Cheng Deep Lab",
        "910 | ascend-910b | Ascend 910B",
        "wenxin | ernie-bot | Wenxin Yiyan",
        "amer | us | America",
      })
  void shouldSuggestWhileSomeoneTypes(String typed, String id, String matched) {
    Suggestion first = index.suggest(typed, 5).get(0);
    assertThat(first.entity().id()).isEqualTo(id);
    assertThat(first.matched()).isEqualTo(matched);
  }

  @Test
  void shouldSuggestWhatManyClaimsSpeakOfFirst() {
    assertThat(index.suggest("h", 5))
        .extracting(suggestion -> suggestion.entity().id())
        .startsWith("huawei");
    assertThat(index.suggest(" ", 5)).isEmpty();
    assertThat(index.suggest("zzzzzz", 5)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*", "?*?*", "a* b*", "\"", "\"\"", "-", "--", "-\"", "+(", "field:x", "~0.1", "/.*/", "\\",
        "AND OR", "🙂", "\u0000"
      })
  void shouldTakeAnythingThatIsTyped(String query) {
    assertThatCode(() -> search(query)).doesNotThrowAnyException();
    assertThatCode(() -> index.suggest(query, 5)).doesNotThrowAnyException();
  }

  @Test
  void shouldRefuseARequestOutOfRange() {
    assertThatExceptionOfType(SkeinException.class).isThrownBy(() -> search("x".repeat(401)));
    assertThatExceptionOfType(SkeinException.class).isThrownBy(() -> search("  "));
    assertThatExceptionOfType(SkeinException.class)
        .isThrownBy(() -> new SearchRequest("x", "person", null, 0, 1))
        .returns(SkeinException.Code.USAGE, SkeinException::code);
  }

  @Test
  void shouldKnowWhetherItHoldsWhatTheGraphHolds() {
    assertThat(index.isCurrent(SharedGraph.store())).isTrue();
    try (SearchIndex empty = SearchIndex.open(folder.resolve("empty"))) {
      assertThat(empty.isCurrent(SharedGraph.store())).isFalse();
      assertThat(empty.search(SearchRequest.of("huawei", 5)).total()).isZero();
    }
  }

  @Test
  void shouldStartAnewWhereTheIndexIsDamaged() throws IOException {
    Path damaged = folder.resolve("damaged");
    SearchIndex.open(damaged).close();
    try (var files = Files.list(damaged)) {
      for (Path file :
          files.filter(each -> each.getFileName().toString().startsWith("segments")).toList()) {
        Files.writeString(file, "no index");
      }
    }
    try (SearchIndex index = SearchIndex.open(damaged)) {
      assertThat(index.isCurrent(SharedGraph.store())).isFalse();
      index.rebuild(SharedGraph.store());
      assertThat(index.isCurrent(SharedGraph.store())).isTrue();
    }
  }

  private static SearchPage search(String q) {
    return index.search(SearchRequest.of(q, 10));
  }

  private static List<String> ids(SearchPage page) {
    return page.hits().stream()
        .map(
            hit ->
                switch (hit.kind()) {
                  case "entity" -> hit.entity().id();
                  case "claim" -> hit.claim().predicate();
                  default -> hit.document().id();
                })
        .toList();
  }

  private static List<String> marked(Hit hit) {
    return hit.marks().stream()
        .map(mark -> hit.snippet().substring(mark.start(), mark.end()))
        .toList();
  }
}
