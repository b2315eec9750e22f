package org.skein.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TerminalTest {
  private final Terminal plain = new Terminal(System.out, System.err, false, false, 20);
  private final Terminal coloured = new Terminal(System.out, System.err, true, false, 20);

  @Test
  void shouldColourOnlyWhereColourIsWanted() {
    assertThat(plain.strong("Huawei")).isEqualTo("Huawei");
    assertThat(coloured.strong("Huawei")).isEqualTo("\u001b[1mHuawei\u001b[0m");
  }

  @Test
  void shouldBreakLinesAtWordsAndNotCountCodes() {
    assertThat(plain.wrapped("one two three fourth five", "  "))
        .isEqualToNormalizingNewlines("  one two three\n  fourth five");
    assertThat(coloured.wrapped("one " + coloured.strong("two") + " three fourth", "  "))
        .isEqualToNormalizingNewlines("  one \u001b[1mtwo\u001b[0m three\n  fourth");
  }

  @Test
  void shouldNotPassOnTerminalCodesOfADocument() {
    assertThat(Terminal.plain("a\u001b[31mb\n\tc\u0007")).isEqualTo("a [31mb c");
  }
}
