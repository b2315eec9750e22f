package org.skein.ingest.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skein.graph.model.Document;

class PlainTextTest {
  @TempDir Path folder;

  @Test
  void shouldTakeADateFromTheFirstLineAndTheTitleFromTheSecond() {
    Document d =
        Reading.of(
                folder,
                "a.txt",
                "2023-05-08 11:00:59\nTwo firms build chips\nThe firms said so. It is new.\n")
            .only();
    assertThat(d.published()).isEqualTo(LocalDate.of(2023, 5, 8));
    assertThat(d.title()).isEqualTo("Two firms build chips");
    assertThat(d.text()).isEqualTo("Two firms build chips\nThe firms said so. It is new.");
    assertThat(d.mediaType()).isEqualTo("text/plain");
    assertThat(d.name()).isEqualTo("a.txt");
  }

  @Test
  void shouldReadPublisherDayAndAuthorBetweenBars() {
    Document d =
        Reading.of(
                folder,
                "a.txt",
                "Two firms build chips\nThe Daily | 2024-03-01 | By Technology desk\n\nThey did.")
            .only();
    assertThat(d.publisher()).isEqualTo("The Daily");
    assertThat(d.author()).isEqualTo("Technology desk");
    assertThat(d.published()).isEqualTo(LocalDate.of(2024, 3, 1));
    assertThat(d.text()).isEqualTo("Two firms build chips\nThey did.");
  }

  @Test
  void shouldJoinLinesThatWereBrokenToFitAWidth() {
    String text =
        """
        A headline here

        The laboratory said on Monday that it would train a larger
        model next year, and that the chips for it had been orde-
        red from a supplier whose name it did not want to give to
        the press.

        A second paragraph follows it, and it is also long enough
        to be broken.
        """;
    assertThat(Reading.of(folder, "a.txt", text).only().text())
        .isEqualTo(
            "A headline here\n"
                + "The laboratory said on Monday that it would train a larger model next year, and"
                + " that the chips for it had been ordered from a supplier whose name it did not"
                + " want to give to the press.\n"
                + "A second paragraph follows it, and it is also long enough to be broken.");
  }

  @Test
  void shouldUseTheNameWhereThereIsNoHeadline() {
    Document d = Reading.of(folder, "note.txt", "One sentence only.").only();
    assertThat(d.title()).isEqualTo("note");
    assertThat(d.text()).isEqualTo("One sentence only.");
  }

  @Test
  void shouldDetectEncodings() {
    String chinese =
        "百度发布文心一言\n百度公司周四在北京发布了人工智能聊天机器人文心一言，并表示将使用华为的昇腾芯片训练模型。" + "分析人士认为，这家公司正在减少对美国半导体的依赖。";
    for (String charset : new String[] {"GB18030", "UTF-16", "UTF-16LE", "UTF-8", "Big5"}) {
      String text =
          charset.equals("Big5") ? "臺灣積體電路公司宣布，新的晶片工廠將於明年開始生產。臺灣積體電路公司表示，這是重要的一步。" : chinese;
      if (charset.equals("UTF-16LE")) {
        text = "A plain English text without a mark. " + text;
      }
      assertThat(Reading.of(folder, "a.txt", text, Charset.forName(charset)).only().text())
          .as(charset)
          .isEqualTo(text);
    }
    String french = "Le président a déclaré à Paris que l’entreprise était créée — «déjà».";
    assertThat(Reading.of(folder, "a.txt", french, Charset.forName("windows-1252")).only().text())
        .isEqualTo(french);
    byte[] marked = ("\ufeff" + french).getBytes(StandardCharsets.UTF_8);
    assertThat(Reading.of(folder, "a.txt", marked).only().text()).isEqualTo(french);
  }

  @Test
  void shouldKeepUtf8ThatIsCutInTheMiddleOfACharacter() {
    byte[] whole =
        "Die Behörde prüft Verträge über Künstliche Intelligenz für Züge: ä"
            .getBytes(StandardCharsets.UTF_8);
    byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 1);
    assertThat(Reading.of(folder, "a.txt", cut).only().text()).contains("Behörde prüft Verträge");
  }

  @Test
  void shouldSkipWhatIsEmptyOrBinary() {
    assertThat(Reading.of(folder, "a.txt", "").onlySkip().code()).isEqualTo("empty");
    assertThat(Reading.of(folder, "a.txt", " \n\t\n").onlySkip().code()).isEqualTo("empty");
    assertThat(Reading.of(folder, "a.txt", "--- *** ---").onlySkip().code()).isEqualTo("empty");
    byte[] binary = new byte[5000];
    new java.util.Random(1).nextBytes(binary);
    assertThat(Reading.of(folder, "a.txt", binary).onlySkip().code()).isEqualTo("unsupported");
  }

  @Test
  void shouldSkipWhatIsTooLong() {
    Limits small = new Limits(100, 10_000, 100_000, 10, Limits.DEFAULT.time());
    Reading.Skip skip =
        Reading.of(folder, "a.txt", "word ".repeat(50).getBytes(StandardCharsets.UTF_8), small)
            .onlySkip();
    assertThat(skip.code()).isEqualTo("too-large");
    assertThat(skip.reason()).contains("split");
  }
}
