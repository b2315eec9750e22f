package org.skein.graph.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skein.graph.model.SkeinException;
import org.skein.graph.view.SearchPage.Notice;
import org.skein.graph.vocabulary.Vocabulary;

class QueryReaderTest {
  private static final NameKeys KEYS = new NameKeys(new HanFolding());
  private static final QueryReader READER =
      new QueryReader(new FilterReader(Vocabulary.shipped(), KEYS));

  @Test
  void shouldTellWordsPhrasesAndExclusions() {
    Asked asked = read("chips \"export controls\" -rumour -\"sources said\"");
    assertThat(asked.wanted())
        .containsExactly(new Asked.Word("chips"), new Asked.Phrase("export controls", 0));
    assertThat(asked.unwanted())
        .containsExactly(new Asked.Word("rumour"), new Asked.Phrase("sources said", 0));
    assertThat(asked.notices()).isEmpty();
  }

  @Test
  void shouldKeepAMinusInsideAName() {
    assertThat(read("GPT-4 Wu-Dao").wanted())
        .containsExactly(new Asked.Word("GPT-4"), new Asked.Word("Wu-Dao"));
  }

  @Test
  void shouldSayThatAQuoteIsNotClosed() {
    Asked asked = read("chips \"export controls");
    assertThat(asked.wanted())
        .containsExactly(
            new Asked.Word("chips"), new Asked.Word("export"), new Asked.Word("controls"));
    assertThat(asked.notices()).extracting(Notice::at).containsExactly(6);
  }

  @Test
  void shouldReadDistances() {
    assertThat(read("\"a b\"~5").wanted()).containsExactly(new Asked.Phrase("a b", 5));
    assertThat(read("chips NEAR smic").wanted())
        .containsExactly(new Asked.Near("chips", "smic", 5));
    assertThat(read("chips NEAR/2 smic yield").wanted())
        .containsExactly(new Asked.Near("chips", "smic", 2), new Asked.Word("yield"));
  }

  @Test
  void shouldJoinWhatStandsAroundOr() {
    assertThat(read("smic OR tsmc OR \"Hua Hong\" yield").wanted())
        .containsExactly(
            new Asked.Either(
                List.of(
                    new Asked.Word("smic"),
                    new Asked.Word("tsmc"),
                    new Asked.Phrase("Hua Hong", 0))),
            new Asked.Word("yield"));
  }

  @ParameterizedTest
  @CsvSource({"OR", "smic OR", "OR smic", "NEAR", "smic NEAR", "NEAR smic", "smic OR OR tsmc"})
  void shouldReadAJoinThatJoinsNothingAsAWord(String q) {
    assertThat(read(q).wanted()).hasSize(q.equals("smic OR OR tsmc") ? 2 : q.split(" ").length);
  }

  @Test
  void shouldReadFilters() {
    Asked asked = read("yield type:Firm,chip -mood:denied source:\"Xinhua, Beijing\",Reuters");
    assertThat(asked.wanted()).containsExactly(new Asked.Word("yield"));
    assertThat(asked.filters())
        .extracting(FacetFilter::field, FacetFilter::values, FacetFilter::negated)
        .containsExactly(
            tuple(FacetField.TYPE, List.of("Firm", "Chip"), false),
            tuple(FacetField.MOOD, List.of("denied"), true),
            tuple(FacetField.SOURCE, List.of("Xinhua, Beijing", "Reuters"), false));
  }

  private static org.assertj.core.groups.Tuple tuple(Object... values) {
    return org.assertj.core.groups.Tuple.tuple(values);
  }

  @ParameterizedTest
  @CsvSource({
    "2022, 2022, true",
    "2022, 2023, false",
    "2022..2024, 2022, true",
    "2022..2024, 2024, true",
    "2022..2024, 2025, false",
    "..2023, 2024, false",
    "2023.., 2024, true",
    ">2022, 2022, false",
    ">=2022, 2022, true",
    "<2022, 2021, true",
    "<=2022, 2023, false"
  })
  void shouldReadYears(String range, String year, boolean kept) {
    FacetFilter filter = read("year:" + range).filters().get(0);
    assertThat(filter.keeps(List.of(year))).isEqualTo(kept);
    assertThat(filter.keeps(List.of())).isFalse();
  }

  @Test
  void shouldTakeAPlaceOrSourceHoweverItIsWritten() {
    assertThat(read("place:\"hong kong\"").filters().get(0).keeps(List.of("Hong Kong"))).isTrue();
    assertThat(read("-place:beijing").filters().get(0).keeps(List.of("Beijing"))).isFalse();
  }

  @Test
  void shouldNameWhatWasMeantWhereAFilterHasABadValue() {
    assertThatExceptionOfType(SkeinException.class)
        .isThrownBy(() -> read("yield type:Frm"))
        .withMessageContaining("'Frm'")
        .withMessageContaining("character 7")
        .withMessageContaining("did you mean 'Firm'")
        .returns(SkeinException.Code.USAGE, SkeinException::code);
    assertThatExceptionOfType(SkeinException.class)
        .isThrownBy(() -> read("year:soon"))
        .withMessageContaining("2022..2024");
  }

  @Test
  void shouldReadAnUnknownFilterAsAWordAndSaySo() {
    Asked asked = read("colour:red");
    assertThat(asked.wanted()).containsExactly(new Asked.Word("colour:red"));
    assertThat(asked.notices())
        .singleElement()
        .extracting(Notice::message)
        .asString()
        .contains("'colour:' is no filter")
        .contains("predicate");
  }

  @Test
  void shouldBoundWhatAQueryMayCost() {
    assertThat(read("a ".repeat(200)).wanted()).hasSize(32);
    assertThat(read("a ".repeat(200)).notices()).hasSize(1);
    assertThat(read("abc* ".repeat(9)).wanted())
        .filteredOn(Asked.Prefix.class::isInstance)
        .hasSize(4);
    assertThat(read("ab* 华* 华为*").wanted())
        .containsExactly(new Asked.Word("ab*"), new Asked.Word("华*"), new Asked.Prefix("华为"));
    assertThat(read("\"a b\"~999").wanted()).containsExactly(new Asked.Phrase("a b", 20));
    assertThat(read("x OR ".repeat(50) + "y").wanted())
        .singleElement()
        .satisfies(
            part -> assertThat(((Asked.Either) part).parts().size()).isLessThanOrEqualTo(32));
  }

  @Test
  void shouldFoldNamesToOneKey() {
    assertThat(KEYS.of("GPT-4")).isEqualTo("gpt4").isEqualTo(KEYS.of("ｇｐｔ ４"));
    assertThat(KEYS.of("華為")).isEqualTo(KEYS.of("华为"));
    assertThat(KEYS.of("Société Générale")).isEqualTo("societegenerale");
    assertThat(KEYS.of("++")).isEqualTo("++");
    assertThat(KEYS.tails("Peng Cheng Lab")).containsExactly("pengchenglab", "chenglab", "lab");
    assertThat(KEYS.tails("昇腾910B")).containsExactly("升腾910b", "腾910b", "910b");
  }

  @Test
  void shouldReadChineseNamesOut() {
    assertThat(KEYS.readings("文心一言"))
        .extracting(Pinyin.Reading::whole)
        .containsExactly("wenxinyiyan");
    assertThat(KEYS.readings("重庆")).extracting(Pinyin.Reading::whole).contains("chongqing");
    assertThat(KEYS.readings("长江存储"))
        .extracting(Pinyin.Reading::whole)
        .contains("changjiangcunchu");
    assertThat(KEYS.readings("昇腾910B")).extracting(Pinyin.Reading::initials).contains("st910b");
    assertThat(KEYS.readings("Huawei")).isEmpty();
    assertThat(KEYS.meant("hua2 wei2")).containsExactly("hua2wei2", "huawei");
    assertThat(KEYS.meant("a100")).containsExactly("a100");
  }

  @Test
  void shouldCutAStretchAroundTheDensestMatches() {
    Snippets snippets = new Snippets(TextAnalyzer.ofTexts(new HanFolding()));
    String text = "alpha " + "filler ".repeat(100) + "alpha beta here " + "more ".repeat(100);
    Snippets.Snippet snippet = snippets.of(text, java.util.Set.of("alpha", "beta")::contains);
    assertThat(snippet.text()).contains("alpha beta here").hasSizeLessThan(330);
    assertThat(snippet.marks())
        .extracting(mark -> snippet.text().substring(mark.start(), mark.end()))
        .containsExactly("alpha", "beta");
  }

  private static Asked read(String q) {
    return READER.read(q);
  }
}
