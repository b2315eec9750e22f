package org.skein.graph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skein.graph.vocabulary.Vocabulary;

class CrashTest {
  @TempDir private Path folder;

  @Test
  void shouldHoldEveryAcknowledgedDocumentAfterAKill() throws Exception {
    int last = writeUntilKilled(30);
    assertThat(last).isGreaterThanOrEqualTo(29);
    try (GraphStore store = GraphStore.openEmbedded(folder, Vocabulary.shipped())) {
      for (int i = 0; i <= last; i++) {
        String id = CrashWriter.document(i).document().id();
        assertThat(store.findDocument(id)).as("document %d of %d", i, last).isPresent();
      }
      // What was in flight is there whole or not at all, and the projection has caught up.
      assertThat(store.counts().claims()).isEqualTo(store.counts().documents());
      assertThat(store.isProjected()).isTrue();
      assertThat(store.write(CrashWriter.document(0))).isFalse();
    }
  }

  private int writeUntilKilled(int documents) throws IOException, InterruptedException {
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath,
                CrashWriter.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    int last = -1;
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      String line = lines.readLine();
      while (line != null) {
        if (line.startsWith("written ")) {
          last = Integer.parseInt(line.substring("written ".length()));
        }
        if (last == documents) {
          process.destroyForcibly();
        }
        line = lines.readLine();
      }
    } catch (IOException streamClosedByTheKill) {
      assertThat(last).isGreaterThanOrEqualTo(documents);
    }
    process.waitFor();
    return last;
  }
}
