package org.skein.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.skein.api.FakeAnswers;
import org.skein.api.Json;
import org.skein.api.answer.Answers;
import org.skein.api.answer.GraphLocation;
import org.skein.api.answer.StoreAnswers;
import org.skein.api.http.SkeinServer;

/** Runs the browser tests of the UI against a server with the demo documents loaded. */
class BrowserIT {
  private static final Path HOME =
      Path.of(System.getProperty("skein.home", "..")).toAbsolutePath().normalize();

  @TempDir private Path data;

  @Test
  @Timeout(value = 20, unit = TimeUnit.MINUTES)
  void shouldPassTheBrowserTests() throws Exception {
    try (Answers answers = answers();
        SkeinServer server = SkeinServer.start(answers, 0)) {
      assertThat(npm("run", "e2e", server.address())).as("exit code of npm run e2e").isZero();
    }
  }

  private Answers answers() {
    Session session =
        new Session(
            new Terminal(System.out, System.err, false, false, 80),
            new Json(),
            HOME,
            Map.of(),
            StoreAnswers::open);
    if (!Files.isDirectory(session.demoDocuments())) {
      return new FakeAnswers();
    }
    return new Loading(session)
        .load(GraphLocation.embedded(data.resolve("graph")), List.of(session.demoDocuments()))
        .answers();
  }

  private static int npm(String command, String script, String address)
      throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder("npm", command, script)
            .directory(HOME.resolve("web").toFile())
            .redirectErrorStream(true);
    builder.environment().put("SKEIN_URL", address);
    Process process = builder.start();
    process.getOutputStream().close();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      lines.lines().forEach(System.out::println);
      return process.waitFor();
    } finally {
      process.descendants().forEach(ProcessHandle::destroy);
      process.destroy();
    }
  }
}
