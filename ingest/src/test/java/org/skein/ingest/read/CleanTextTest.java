package org.skein.ingest.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CleanTextTest {

  @Test
  void shouldKeepOneParagraphALineAndSingleSpaces() {
    assertThat(CleanText.lines("  a\t b \u00a0 c \r\n\r\n \u3000d\u2028e \n"))
        .isEqualTo("a b c\nd\ne");
  }

  @Test
  void shouldDropWhatCannotBeRead() {
    assertThat(CleanText.lines("\ufeffa\u0000\u0007b\u00adc\u200bd\ud800e\udc00f\uffff"))
        .isEqualTo("abcdef");
  }

  @Test
  void shouldComposeAndExpand() {
    assertThat(CleanText.lines("cafe\u0301 e\u200b\u0301 \ufb01rst \ud83d\ude00"))
        .isEqualTo("café é first \ud83d\ude00");
  }

  @Test
  void shouldHoldItsPromiseForAnyInput() {
    Random random = new Random(7);
    for (int i = 0; i < 2000; i++) {
      StringBuilder raw = new StringBuilder();
      for (int n = random.nextInt(40); n > 0; n--) {
        raw.append(
            (char) (random.nextInt(4) == 0 ? random.nextInt(0x10000) : random.nextInt(0x180)));
      }
      String clean = CleanText.lines(raw.toString());
      assertThat(Normalizer.isNormalized(clean, Normalizer.Form.NFC)).isTrue();
      assertThat(clean).isEqualTo(clean.strip()).doesNotContain("  ", "\n\n", " \n", "\n ");
      assertThat(clean.chars()).noneMatch(c -> c != '\n' && Character.isISOControl(c));
      assertThat(clean.codePoints()).noneMatch(c -> c >= 0xd800 && c <= 0xdfff);
      assertThat(CleanText.lines(clean)).isEqualTo(clean);
    }
  }
}
