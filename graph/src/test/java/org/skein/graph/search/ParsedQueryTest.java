package org.skein.graph.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParsedQueryTest {
  @Test
  void shouldTellWordsPhrasesAndExclusions() {
    ParsedQuery parsed = ParsedQuery.of("chips \"export controls\" -rumour -\"sources said\"");
    assertThat(parsed.wanted()).containsExactly("chips", "export controls");
    assertThat(parsed.unwanted()).containsExactly("rumour", "sources said");
  }

  @Test
  void shouldKeepAMinusInsideAName() {
    assertThat(ParsedQuery.of("GPT-4 Wu-Dao").wanted()).containsExactly("GPT-4", "Wu-Dao");
  }

  @Test
  void shouldBearAQuoteThatIsNotClosed() {
    assertThat(ParsedQuery.of("chips \"export controls").wanted())
        .containsExactly("chips", "export", "controls");
  }

  @Test
  void shouldReadNoMoreThanThirtyTwoTerms() {
    assertThat(ParsedQuery.of("a ".repeat(200)).wanted()).hasSize(32);
  }

  @Test
  void shouldFoldNamesToOneKey() {
    NameKeys keys = new NameKeys(new HanFolding());
    assertThat(keys.of("GPT-4")).isEqualTo("gpt4").isEqualTo(keys.of("ｇｐｔ ４"));
    assertThat(keys.of("華為")).isEqualTo(keys.of("华为"));
    assertThat(keys.of("Société Générale")).isEqualTo("societegenerale");
    assertThat(keys.of("++")).isEqualTo("++");
    assertThat(keys.tails("Peng Cheng Lab")).containsExactly("pengchenglab", "chenglab", "lab");
    assertThat(keys.tails("昇腾910B")).containsExactly("升腾910b", "腾910b", "910b");
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
}
