package org.skein.ingest.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadableTextTest {
  @ParameterizedTest
  @CsvSource({
    "a\u0001b,a b",
    "a\uD83Db,a b",
    "a\uDE00b,a b",
    "a\uD83D\uDE00b,a\uD83D\uDE00b",
    "tab\tend,tab\tend"
  })
  void shouldPutASpaceForWhatCannotBeRead(String text, String readable) {
    assertThat(ReadableText.of(text)).isEqualTo(readable);
  }

  @Test
  void shouldPassOverARunThatIsTooLongForAWord() {
    String run = "x".repeat(ReadableText.MAX_RUN + 1);

    assertThat(ReadableText.of("a " + run + " b"))
        .isEqualTo("a " + " ".repeat(run.length()) + " b");
  }

  @Test
  void shouldLeaveIdeographsWithoutSpaces() {
    String text = "百度发布大模型".repeat(1_000);

    assertThat(ReadableText.of(text)).isEqualTo(text);
  }
}
