package org.skein.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skein.graph.store.GraphStore;
import org.skein.graph.vocabulary.Vocabulary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Commands on a real store, with the real pipeline. */
class LoadedGraphIT {
  @TempDir private Path folder;

  @Test
  void shouldEndWithOneJsonObjectAndChangeNothingTheSecondTime() throws IOException {
    Path inputs = Files.createDirectory(folder.resolve("inputs"));
    Files.writeString(
        inputs.resolve("a.txt"), "Huawei develops the Ascend 910B.\nBaidu uses the Ascend 910B.");
    Files.writeString(inputs.resolve("empty.txt"), "");

    JsonNode first = ingest(inputs);
    String digest = skein("digest").out();
    JsonNode second = ingest(inputs);

    assertThat(first.propertyNames())
        .containsExactly(
            "documents",
            "known",
            "skipped",
            "sentences",
            "mentions",
            "entities",
            "claims",
            "measurements",
            "seconds");
    assertThat(first.get("documents").asInt()).isEqualTo(1);
    assertThat(first.get("known").asInt()).isZero();
    assertThat(first.at("/skipped/0/name").asString()).contains("empty.txt");
    assertThat(first.at("/skipped/0/code").asString()).isEqualTo("empty");
    assertThat(second.get("known").asInt()).isEqualTo(1);
    for (String count : new String[] {"documents", "sentences", "mentions", "entities", "claims"}) {
      assertThat(second.get(count)).as(count).isEqualTo(first.get(count));
    }
    assertThat(skein("digest").out()).isEqualTo(digest);
  }

  @Test
  void shouldSayThatTheDataFolderIsInUse() {
    Path data = folder.resolve("data");
    try (GraphStore holder = GraphStore.openEmbedded(data, Vocabulary.shipped())) {
      Run run = skein("digest");

      assertThat(holder.counts().documents()).isZero();
      assertThat(run.exitCode()).isEqualTo(5);
      assertThat(run.err()).contains(data.toString());
    }
  }

  @Test
  void shouldSayThatAnotherVersionWroteTheStore() throws IOException {
    Files.createDirectories(folder.resolve("data").resolve("graph"));
    Files.writeString(folder.resolve("data").resolve("format"), "skein 99\n");

    Run run = skein("digest");

    assertThat(run.exitCode()).isEqualTo(6);
    assertThat(run.err()).contains("skein 99");
  }

  private JsonNode ingest(Path inputs) {
    Run run = skein("ingest", inputs.toString());
    assertThat(run.exitCode()).as(run.err()).isZero();
    return JsonMapper.shared().readTree(run.lastLine());
  }

  private Run skein(String command, String... more) {
    String[] args = new String[more.length + 3];
    args[0] = command;
    System.arraycopy(more, 0, args, 1, more.length);
    args[more.length + 1] = "--data";
    args[more.length + 2] = folder.resolve("data").toString();
    return Run.of(folder, args);
  }
}
