package org.skein.ingest.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skein.graph.model.SkeinException;
import org.skein.ingest.source.DocumentSource;

class SampleTest {
  @TempDir private Path folder;

  private DocumentSource source(int count, int words) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < count; i++) {
      lines.append(
          "{\"id\":\"%d\",\"text\":\"Acme %d sells%s.\"}\n"
              .formatted(i, i, " chips".repeat(words)));
    }
    Path file = folder.resolve("news.jsonl");
    Files.writeString(file, lines);
    return DocumentSource.of(List.of(file));
  }

  @Test
  void shouldDrawTheSameDocumentsEachTime() throws IOException {
    Sample sample = Sample.of(source(30, 5), 4, 6);

    assertThat(sample.common()).hasSize(4);
    assertThat(sample.fresh()).hasSize(6).doesNotContainAnyElementsOf(sample.common());
    assertThat(Sample.of(source(30, 5), 4, 6)).isEqualTo(sample);
  }

  @Test
  void shouldGiveAllThereIsWhereThatIsLess() throws IOException {
    Sample sample = Sample.of(source(3, 5), 2, 6);

    var all = new ArrayList<>(sample.common());
    all.addAll(sample.fresh());
    assertThat(all).hasSize(3).doesNotHaveDuplicates();
    assertThat(Sample.tokens(all)).isEqualTo(3 * 9);
  }

  @Test
  void shouldSayThatEveryDocumentIsTooLong() throws IOException {
    DocumentSource source = source(1, 2000);

    assertThatThrownBy(() -> Sample.of(source, 1, 1))
        .isInstanceOf(SkeinException.class)
        .hasMessageContaining("name other paths");
  }
}
