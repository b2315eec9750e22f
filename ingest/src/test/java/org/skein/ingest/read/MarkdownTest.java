package org.skein.ingest.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skein.graph.model.Document;

class MarkdownTest {
  @TempDir Path folder;

  @Test
  void shouldReadFrontMatterAndRemoveMarkup() {
    Document d =
        Reading.of(
                folder,
                "brief.md",
                """
                ---
                title: "Chips: a brief"
                date: 2024-03-01
                publisher: The Institute
                author: [Ann Li, Bo Chen]
                url: https://example.org/brief
                ---

                ## What *happened*

                The **lab** said it [will buy](https://example.org/x_(y) "t") chips
                and use `CUDA` code.[^1] ![picture](a.png)

                - first item
                - second \\*item\\*

                | Chip | Count |
                |------|------:|
                | A100 | 1000  |

                > A quoted line.

                Setext heading
                --------------
                ```python
                print_it = 1
                ```
                [^1]: A note with snake_case_name &amp; more.
                [ref]: https://example.org
                """)
            .only();
    assertThat(d.title()).isEqualTo("Chips: a brief");
    assertThat(d.published()).isEqualTo(LocalDate.of(2024, 3, 1));
    assertThat(d.publisher()).isEqualTo("The Institute");
    assertThat(d.author()).isEqualTo("Ann Li, Bo Chen");
    assertThat(d.url()).isEqualTo("https://example.org/brief");
    assertThat(d.mediaType()).isEqualTo("text/markdown");
    assertThat(d.text().lines())
        .containsExactly(
            "Chips: a brief",
            "What happened",
            "The lab said it will buy chips and use CUDA code.",
            "first item",
            "second *item*",
            "Chip | Count",
            "A100 | 1000",
            "A quoted line.",
            "Setext heading",
            "print_it = 1",
            "A note with snake_case_name & more.");
  }

  @Test
  void shouldTakeTheFirstHeadingAsTitleOnce() {
    Document d = Reading.of(folder, "a.md", "# A title\n\nText of it.").only();
    assertThat(d.title()).isEqualTo("A title");
    assertThat(d.text()).isEqualTo("A title\nText of it.");
  }

  @Test
  void shouldEndOnHostileMarkup() {
    String hostile = "[".repeat(20_000) + "**".repeat(20_000) + "<a".repeat(10_000) + "word";
    assertThat(Reading.of(folder, "a.md", hostile).only().text()).contains("word");
  }
}
