package org.skein.ingest.bench;

import java.util.Locale;
import java.util.Random;
import java.util.function.BiConsumer;

/** Texts that nobody wrote to be read, by what is wrong with them; each kind is always the same. */
public enum Hostile {
  /** News, to compare with. */
  NEWS(
      (text, random) ->
          text.append("Huawei supplies 1,000 Ascend chips to Baidu. It is based in China.\n")),
  /** One line of ordinary sentences. */
  ONE_LINE(
      (text, random) ->
          text.append("Huawei supplies 1,000 Ascend chips to Baidu. It is in China. ")),
  /** A sentence that does not end. */
  ENDLESS_SENTENCE(
      (text, random) ->
          text.append("which the company that Baidu and Huawei own sold to Nvidia, ")),
  /** One word. */
  ONE_WORD((text, random) -> text.append("Supercalifragilistic")),
  /** One number. */
  ONE_NUMBER((text, random) -> text.append("1234567890")),
  /** One number, in groups. */
  GROUPED_NUMBER((text, random) -> text.append(",123")),
  /** Many numbers and names in one sentence. */
  NUMBERS_AND_NAMES(
      (text, random) -> text.append("Nvidia 4,000 to 5,000 H100 and $3 billion from ")),
  /** Names, each another. */
  CAPITALISED_WORDS((text, random) -> text.append(word(random)).append(' ')),
  /** Names of two words in sentences, each another. */
  DISTINCT_NAMES(
      (text, random) ->
          text.append(word(random)).append(' ').append(word(random)).append(" bought it.\n")),
  /** A list of names that never ends. */
  LIST_OF_NAMES((text, random) -> text.append("Baidu, Huawei, OpenAI and Nvidia jointly, ")),
  /** Initials without end. */
  INITIALS((text, random) -> text.append("A.")),
  /** Marks without words. */
  PUNCTUATION((text, random) -> text.append("!?.,;:- \"'")),
  /** Brackets that never close. */
  BRACKETS((text, random) -> text.append("( [ { ")),
  /** Quotation marks that never match. */
  QUOTES((text, random) -> text.append("\"“ he said ")),
  /** Scripts by turns. */
  MIXED_SCRIPTS((text, random) -> text.append("百度 and Яндекс и 华为 ने ক د שלום 123 ")),
  /** Ideographs without a space. */
  IDEOGRAPHS((text, random) -> text.append("百度发布文心一言大模型")),
  /** Characters that control. */
  CONTROLS((text, random) -> text.append((char) random.nextInt(32)).append('\u0085').append("a ")),
  /** Halves of characters. */
  SURROGATES((text, random) -> text.append('\uD83D').append("x\uDE00 \uD83D\uDE00 ")),
  /** Marks that combine without end. */
  COMBINING((text, random) -> text.append("e\u0301\u0301\u0301")),
  /** Lines of one word. */
  LINES((text, random) -> text.append("Nvidia\n")),
  /** Bits of everything. */
  NOISE((text, random) -> text.append((char) random.nextInt(0x10000)));

  private static final long SEED = 20261124;
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

  private final BiConsumer<StringBuilder, Random> piece;

  Hostile(BiConsumer<StringBuilder, Random> piece) {
    this.piece = piece;
  }

  /** A text of this kind of {@code length} UTF-16 units. */
  public String text(int length) {
    StringBuilder text = new StringBuilder(length + 80);
    Random random = new Random(SEED);
    while (text.length() < length) {
      piece.accept(text, random);
    }
    text.setLength(length);
    return text.toString();
  }

  /** The name in words. */
  public String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder(8);
    for (int i = 0; i < 8; i++) {
      word.append(LETTERS.charAt(random.nextInt(26)));
    }
    word.setCharAt(0, Character.toUpperCase(word.charAt(0)));
    return word.toString();
  }
}
