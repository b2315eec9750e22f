package org.skein.ingest.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skein.graph.model.Document;

class JsonTest {
  @TempDir Path folder;

  @Test
  void shouldReadEachLineAndReportTheBrokenOnes() {
    Reading reading =
        Reading.of(
            folder,
            "a.jsonl",
            "{\"id\":\"n1\",\"title\":\"A title\",\"date\":\"2024-03-01\",\"url\":"
                + "\"https://example.org\",\"source\":\"The Daily\",\"text\":\"A text.\"}\n"
                + "{\"id\":\"n2\", broken\n"
                + "\n"
                + "{\"id\":\"n3\",\"date\":\"|\",\"text\":\"Lone \\ud83d half.\"}\n"
                + "{\"id\":\"n4\",\"text\":\"  \"}\n"
                + "[1]\n");
    Document first = reading.documents.get(0);
    assertThat(reading.names).containsExactly("a.jsonl:1", "a.jsonl:4");
    assertThat(first.name()).isEqualTo("n1");
    assertThat(first.title()).isEqualTo("A title");
    assertThat(first.publisher()).isEqualTo("The Daily");
    assertThat(first.published()).isEqualTo(LocalDate.of(2024, 3, 1));
    assertThat(first.text()).isEqualTo("A title\nA text.");
    assertThat(reading.documents.get(1).published()).isNull();
    assertThat(reading.documents.get(1).text()).isEqualTo("Lone half.");
    assertThat(reading.skips)
        .extracting(s -> s.name() + " " + s.code())
        .containsExactly("a.jsonl:2 bad-json", "a.jsonl:5 empty", "a.jsonl:6 bad-json");
  }

  @Test
  void shouldReadMarkdownInsideALine() {
    Reading reading =
        Reading.of(
            folder,
            "a.jsonl",
            "{\"id\":\"n1\",\"title\":\"T one\",\"text\":\"# T one\\n\\nA [firm](https://x.org) is"
                + " here.\"}\n");
    assertThat(reading.only().text()).isEqualTo("T one\nA firm is here.");
  }

  @Test
  void shouldReadAnArrayAndReportItsElements() {
    Reading reading =
        Reading.of(folder, "a.json", "[{\"text\":\"A text.\"}, 3, {\"text\":\"Another text.\"}]");
    assertThat(reading.names).containsExactly("a.json:1", "a.json:3");
    assertThat(reading.skips).hasSize(1);
  }

  @Test
  void shouldRefuseDeepNestingAndGarbage() {
    assertThat(Reading.of(folder, "a.jsonl", "{\"text\":" + "[".repeat(100_000)).onlySkip().code())
        .isEqualTo("bad-json");
    assertThat(Reading.of(folder, "a.jsonl", "\n \n").onlySkip().code()).isEqualTo("empty");
  }
}
