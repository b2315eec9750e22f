package org.skein.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractCommandTest {
  @TempDir private Path folder;

  @Test
  void shouldPrintOneObjectForEachDocumentAndReportTheRest() throws IOException {
    Path good = write("good.txt", "Huawei develops the Ascend chip.");
    Path empty = write("empty.txt", "");

    Run run = Run.of(folder, "extract", good.toString(), empty.toString());

    assertThat(run.exitCode()).isZero();
    assertThat(run.out().lines()).hasSize(1);
    assertThat(run.out()).startsWith("{\"id\":");
    assertThat(run.err()).contains("1 documents", "empty.txt: empty");
  }

  @Test
  void shouldWriteToTheFileThatIsNamed() throws IOException {
    Path good = write("good.txt", "Huawei develops the Ascend chip.");
    Path output = folder.resolve("out.jsonl");

    Run run = Run.of(folder, "extract", good.toString(), "--output", output.toString());

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(Files.readAllLines(output)).hasSize(1);
  }

  @Test
  void shouldSayThatTheFolderOfTheOutputIsMissing() throws IOException {
    Path good = write("good.txt", "Huawei develops the Ascend chip.");
    Path output = folder.resolve("none").resolve("out.jsonl");

    Run run = Run.of(folder, "extract", good.toString(), "--output", output.toString());

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).contains("there is no folder", "make it first");
  }

  @Test
  void shouldNotOverwriteAnInput() throws IOException {
    Path good = write("good.txt", "Huawei develops the Ascend chip.");

    Run run = Run.of(folder, "extract", good.toString(), "--output", good.toString());

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(good).hasContent("Huawei develops the Ascend chip.");
  }

  @Test
  void shouldAskWhatToRead() {
    Run run = Run.of(folder, "extract");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("--input FILE.jsonl");
  }

  @Test
  void shouldRefusePathsBesideAnInputFile() throws IOException {
    Path good = write("good.txt", "Huawei develops the Ascend chip.");

    Run run = Run.of(folder, "extract", good.toString(), "--input", good.toString());

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("not both");
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
