package org.skein.ingest.gold;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuotedSentenceTest {
  private static final String TEXT =
      "A headline\nHuawei develops Ascend. Nvidia sells the A100 in China! It may stop.\nEnd.";

  @Test
  void shouldFindTheSentenceAroundAQuote() {
    assertThat(QuotedSentence.of(TEXT, "sells the A100"))
        .isEqualTo("Nvidia sells the A100 in China!");
    assertThat(QuotedSentence.of(TEXT, "Huawei")).isEqualTo("Huawei develops Ascend.");
  }

  @Test
  void shouldNotLeaveTheLine() {
    assertThat(QuotedSentence.of(TEXT, "headline")).isEqualTo("A headline");
    assertThat(QuotedSentence.of(TEXT, "End.")).isEqualTo("End.");
  }

  @Test
  void shouldKeepAQuoteThatSpansSentences() {
    assertThat(QuotedSentence.of(TEXT, "Ascend. Nvidia"))
        .isEqualTo("Huawei develops Ascend. Nvidia sells the A100 in China!");
  }

  @Test
  void shouldGiveTheQuoteWhereTheTextDoesNotHaveIt() {
    assertThat(QuotedSentence.of(TEXT, "Baidu")).isEqualTo("Baidu");
    assertThat(QuotedSentence.of(TEXT, "")).isEmpty();
  }
}
