package org.skein.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ImportCommandTest {
  private static final String ROR =
      """
      {"id":"https://ror.org/0aaaaaa01","names":[["Institute of Samples","ror_display|label","en"],["IOS","acronym",null]],"country":"DE","city":"Testville","types":["facility"],"status":"active","relationships":[]}
      {"id": broken
      """;

  @TempDir private Path folder;

  private Run run(String... args) {
    return Run.of(folder, args);
  }

  private String data() {
    return folder.resolve("data").toString();
  }

  @Test
  void shouldChangeNothingWhenTheSameIsImportedAgain() throws IOException {
    String file = Files.writeString(folder.resolve("ror.jsonl"), ROR).toString();

    Run first = run("import", "ror", file, "--data", data());
    Run digest = run("digest", "--data", data());
    Run second = run("import", "ror", file, "--data", data(), "--json");

    assertThat(first.exitCode()).isZero();
    assertThat(second.exitCode()).isZero();
    assertThat(first.err()).contains("1 problems:", "row 2: bad-json");
    JsonNode report = JsonMapper.shared().readTree(second.lastLine());
    assertThat(report.path("known").asInt()).isEqualTo(1);
    assertThat(report.path("claims").asInt()).isEqualTo(1);
    assertThat(run("digest", "--data", data()).out()).isEqualTo(digest.out());
    assertThat(run("show", "ror-0aaaaaa01", "--data", data()).out())
        .contains("Institute of Samples", "Germany");
  }

  @Test
  void shouldFailWhereNothingCanBeUsed() throws IOException {
    String file = Files.writeString(folder.resolve("bad.jsonl"), "nothing\n").toString();

    Run run = run("import", "ftm", file, "--data", data());

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).contains("bad-json");
  }

  @Test
  void shouldSayThatAFileHoldsNoRow() throws IOException {
    String file = Files.writeString(folder.resolve("empty.jsonl"), "").toString();

    Run run = run("import", "ror", file, "--data", data(), "--json");

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).contains("the file holds no row: check that the right file was given");
  }

  @Test
  void shouldSayWhatIsMissing() {
    assertThat(run("import").err()).contains("a command is missing: one of ror, ftm, csv");
    assertThat(run("import", "csv", "x.csv").err()).contains("--mapping");
    assertThat(run("import", "ror", "x", "--published", "today").err())
        .contains("--published must be a day like 2024-05-31");
    assertThat(run("import", "ror", "none.jsonl", "--data", data()).err())
        .contains("there is no file 'none.jsonl'");
  }
}
