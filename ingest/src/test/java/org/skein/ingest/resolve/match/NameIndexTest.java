package org.skein.ingest.resolve.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameIndexTest {
  private static final NameMatcher MATCHER = NameMatcher.shipped();
  private static final List<String> NAMES =
      List.of(
          "天数智芯",
          "Northwestern Polytechnical University",
          "西北工业大学",
          "Cambricon",
          "Aviation Industry Corporation of China",
          "Loongson");
  private static final NameIndex INDEX = index();

  private static NameIndex index() {
    NameIndex index = new NameIndex(MATCHER);
    NAMES.forEach(index::add);
    return index.ready();
  }

  private static List<String> found(String name) {
    return INDEX.candidates(MATCHER.prepare(name), 10).stream().map(NAMES::get).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Tianshu Zhixin", "Tiansu Zixin", "T'ien-shu Chih-hsin"})
  void shouldFindAChineseNameByItsSound(String name) {
    assertThat(found(name)).contains("天数智芯");
  }

  @Test
  void shouldFindAChineseNameByTheWordsThatItMeans() {
    assertThat(found("Northwest Industrial University")).contains("西北工业大学");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Cambrikon", "Cambricom", "Canbricon"})
  void shouldFindANameWithAnotherLetter(String name) {
    assertThat(found(name)).contains("Cambricon");
  }

  @Test
  void shouldNotFindWhatHasNothingInCommon() {
    assertThat(found("Zebra Crossing")).isEmpty();
  }

  @Test
  void shouldKeepTranslatedNamesThroughTheCheapComparison() {
    assertThat(INDEX.alike(MATCHER.prepare("Tianshu Zhixin")).stream().map(NAMES::get))
        .contains("天数智芯");
  }

  @Test
  void shouldRefuseALookupBeforeItIsReady() {
    NameIndex index = new NameIndex(MATCHER);
    index.add("Loongson");

    assertThatThrownBy(() -> index.candidates(MATCHER.prepare("Loongson"), 1))
        .hasMessageContaining("ready()");
  }
}
