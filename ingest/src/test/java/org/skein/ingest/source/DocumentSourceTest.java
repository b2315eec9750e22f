package org.skein.ingest.source;

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

class DocumentSourceTest {
  @TempDir Path folder;

  private static List<Input> inputs(Path... paths) {
    List<Input> inputs = new ArrayList<>();
    DocumentSource.of(List.of(paths)).forEach(inputs::add);
    return inputs;
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @Test
  void shouldVisitEveryFileOnceByName() throws IOException {
    write("b.txt", "Text of b.");
    write("a/z.md", "Text of z.");
    write("a/c.txt", "Text of c.");
    write("empty.txt", "");
    write(".hidden.txt", "Hidden.");
    write(".git/x.txt", "Hidden.");
    write("d.jsonl", "{\"id\":\"1\",\"text\":\"One.\"}\n{\"id\":\"2\",\"text\":\"Two.\"}\n");
    Files.createSymbolicLink(folder.resolve("a/loop"), folder);
    Files.createSymbolicLink(folder.resolve("broken.txt"), folder.resolve("nowhere"));
    assertThat(inputs(folder))
        .extracting(Input::name)
        .containsExactly(
            "a/c.txt", "a/z.md", "b.txt", "broken.txt", "d.jsonl:1", "d.jsonl:2", "empty.txt");
    assertThat(inputs(folder)).isEqualTo(inputs(folder));
    assertThat(DocumentSource.of(List.of(folder)).estimate()).isEqualTo(7);
  }

  @Test
  void shouldReadAFileThatIsNamed() throws IOException {
    write("a/c.txt", "Text of c.");
    assertThat(inputs(folder.resolve("a/c.txt")))
        .singleElement()
        .isInstanceOfSatisfying(
            Input.Read.class,
            read -> {
              assertThat(read.name()).isEqualTo("c.txt");
              assertThat(read.document().text()).isEqualTo("Text of c.");
            });
  }

  @Test
  void shouldNotKnowTheNumberOfPackedLines() throws IOException {
    write("a.jsonl.gz", "x");
    assertThat(DocumentSource.of(List.of(folder)).estimate()).isEqualTo(-1);
  }

  @Test
  void shouldSayWhichPathIsMissing() {
    assertThatThrownBy(() -> DocumentSource.of(List.of(folder.resolve("none.pdf"))))
        .isInstanceOfSatisfying(
            SkeinException.class,
            e -> assertThat(e.code()).isEqualTo(SkeinException.Code.BAD_INPUT))
        .hasMessageContaining("none.pdf")
        .hasMessageContaining("check the path");
  }
}
