package org.skein.ingest.external;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExternalTextReaderTest {
  @TempDir private Path folder;

  private Path write(String line) throws IOException {
    return Files.writeString(folder.resolve("a.jsonl"), line + "\n");
  }

  @Test
  void shouldReadOffsetsInCodePoints() throws IOException {
    Path file =
        write(
            "{\"id\":\"a\",\"text\":\"\uD83D\uDE80 Zorb hired Bly\",\"annotated_properties\":[\"serves\"],"
                + "\"entities\":[{\"start\":2,\"end\":6,\"type\":\"body\"},{\"start\":13,\"end\":16,\"type\":\"boss\"}],"
                + "\"relations\":[{\"head\":1,\"tail\":0,\"type\":\"serves\"}]}");

    ExternalText text = ExternalTextReader.read(file).get(0);

    assertThat(text.spans().stream().map(span -> span.span().of(text.text())))
        .containsExactly("Zorb", "Bly");
    assertThat(text.relations().get(0).head()).isEqualTo(text.spans().get(1));
    assertThat(text.isAnnotated("serves")).isTrue();
    assertThat(text.isAnnotated("kin")).isFalse();
  }

  @Test
  void shouldSayWhichLineIsWrong() throws IOException {
    Path outside =
        write(
            "{\"id\":\"a\",\"text\":\"Zorb\",\"entities\":[{\"start\":2,\"end\":9,\"type\":\"body\"}]}");
    assertThatThrownBy(() -> ExternalTextReader.read(outside))
        .hasMessageContaining("a.jsonl:1 points outside its text");
    Path empty = write("{\"id\":\"a\"}");
    assertThatThrownBy(() -> ExternalTextReader.read(empty))
        .hasMessageContaining("'text' is missing");
    assertThatThrownBy(() -> ExternalTextReader.read(folder.resolve("b.jsonl")))
        .hasMessageContaining("--sets must name the folder");
  }
}
