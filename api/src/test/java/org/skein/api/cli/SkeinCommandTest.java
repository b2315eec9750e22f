package org.skein.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SkeinCommandTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "demo", "ingest", "extract", "search", "show", "trace", "serve", "reindex", "digest",
        "doctor", "bench"
      })
  void shouldExplainEveryCommand(String command) {
    Run run = Run.of(folder, command, "--help");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).startsWith("Usage: skein " + command);
    assertThat(run.err()).isEmpty();
  }

  @Test
  void shouldListCommandsAndExitCodes() {
    Run run = Run.of(folder, "--help");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("demo", "Exit codes:", "5   a port or a data folder is in use");
  }

  @Test
  void shouldAskForACommand() {
    Run run = Run.of(folder);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("a command is missing: one of demo, ingest");
  }

  @Test
  void shouldSuggestTheCommandThatWasMeant() {
    Run run = Run.of(folder, "serch", "chips");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("Did you mean: skein search");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ingest", "extract"})
  void shouldNameAPathThatDoesNotExist(String command) {
    Run run = Run.of(folder, command, folder.resolve("nowhere.txt").toString());

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).contains("nowhere.txt");
    assertThat(run.out()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"search x", "show x", "trace x y", "digest", "reindex", "serve --port 0"})
  void shouldSayHowToLoadAGraphWhenThereIsNone(String command) {
    Run run = Run.of(folder, command.split(" "));

    assertThat(run.exitCode()).isEqualTo(4);
    assertThat(run.err()).contains("there is no graph in", "skein demo --once", "--data");
  }

  @Test
  void shouldRefuseAGraphThatIsNoAddress() {
    Run run = Run.of(folder, "digest", "--graph", "http://localhost");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("bolt://", "neo4j+s://");
  }

  @ParameterizedTest
  @ValueSource(strings = {"demo", "serve"})
  void shouldNameThePortInUseBeforeAnythingElse(String command) throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      Run run = Run.of(folder, command, "--port", String.valueOf(taken.getLocalPort()));

      assertThat(run.exitCode()).isEqualTo(5);
      assertThat(run.err()).contains(String.valueOf(taken.getLocalPort()), "--port");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"demo --port 70000", "search x --limit 0", "trace a b --hops 9"})
  void shouldRefuseANumberOutOfRange(String command) {
    Run run = Run.of(folder, command.split(" "));

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).startsWith("skein: ");
  }

  @Test
  void shouldSayThatTheDemoDocumentsAreMissing() {
    Run run = Run.of(folder, "demo", "--once");

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).contains("documents");
    assertThat(Files.exists(folder.resolve("data"))).isFalse();
  }
}
