package org.skein.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExportCommandTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "graphml; <edge id=",
        "jsonld; \"@id\":\"claim:c1\"",
        "ftm; \"schema\":\"Article\"",
        "bibtex; @misc{reuters2023-d1"
      })
  void shouldPrintTheGraphInAFormatThatIsNamed(String format, String words) {
    Run run = Run.overFake("export", "--format", format);

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).contains(words);
    assertThat(run.err()).isEmpty();
  }

  @Test
  void shouldTakeAnEntityByNameAndWriteAFile() throws IOException {
    Path file = folder.resolve("huawei.jsonld");
    Run run =
        Run.overFake(
            "export", "--format", "jsonld", "--entity", "HUAWEI", "--output", file.toString());

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(Files.readString(file)).contains("claim:c2").doesNotContain("claim:c1");
    assertThat(folder.toFile().list()).containsExactly("huawei.jsonld");
  }

  @Test
  void shouldWriteTablesAsFolderOrAsArchive() {
    Run tables =
        Run.overFake("export", "--format", "csv", "--output", folder.resolve("t").toString());
    Run archive =
        Run.overFake("export", "--format", "csv", "--output", folder.resolve("t.zip").toString());

    assertThat(tables.exitCode()).as(tables.err()).isZero();
    assertThat(archive.exitCode()).as(archive.err()).isZero();
    assertThat(folder.resolve("t").toFile().list())
        .containsExactlyInAnyOrder(
            "entities.csv", "claims.csv", "measurements.csv", "documents.csv");
    assertThat(folder.resolve("t.zip")).isRegularFile();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--format graphm; graphml",
        "--format csv; --output",
        "--format ftm --hops 2; --entity",
        "--format ftm --entity huawei --hops 4; from 1 to 3",
        "; --format"
      })
  void shouldSayWhatIsWrongWithTheCommand(String line) {
    String[] parts = line.split("; ");
    Run run = Run.overFake(("export " + parts[0]).strip().split(" "));

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains(parts[1]);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void shouldNameTheEntityThatMayBeMeant() {
    Run run = Run.overFake("export", "--format", "ftm", "--entity", "huwei");

    assertThat(run.exitCode()).isEqualTo(4);
    assertThat(run.err()).contains("Huawei");
  }
}
