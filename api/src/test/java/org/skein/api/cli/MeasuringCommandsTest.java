package org.skein.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skein.ingest.gold.GoldDocument;
import org.skein.ingest.gold.GoldDocument.GoldClaim;
import org.skein.ingest.gold.GoldDocument.GoldEntity;
import org.skein.ingest.gold.Scorer;

class MeasuringCommandsTest {
  @TempDir private Path folder;

  private Path write(String name, String... lines) throws IOException {
    Path file = folder.resolve(name);
    Files.write(file, List.of(lines));
    return file;
  }

  @Test
  void shouldSayThatTheGoldIsMissing() {
    Run run = Run.of(folder, "eval", folder.resolve("none.jsonl").toString());

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).contains("there is no file", "check the path");
  }

  @Test
  void shouldSayThatTheGoldIsEmpty() throws IOException {
    Run run = Run.of(folder, "eval", write("empty.jsonl").toString());

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).contains("has no annotated document");
  }

  @Test
  void shouldNotScoreOnWhatItLearnedFrom() throws IOException {
    Path train = write("train.jsonl", "{\"id\":\"a\",\"text\":\"Acme.\"}");
    write("heldout.jsonl", "{\"id\":\"a\",\"text\":\"Acme.\"}");

    Run run = Run.of(folder, "train", "--gold", train.toString(), "--output", folder + "/out");

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).contains("'a' is in the training data and held out too");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void shouldMeasureAtLeastOneDocument() {
    Run run = Run.of(folder, "bench", "extract", "--documents", "0");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("--documents must be 1 or more");
  }

  @Test
  void shouldSayWhatCanBeMeasured() {
    Run run = Run.of(folder, "bench");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("say what to measure: extract");
  }

  @Test
  void shouldPrintFiguresAndErrorsWithTheirSentences() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    GoldDocument gold =
        new GoldDocument(
            "d1",
            "",
            "Acme supplies Bolt.",
            List.of(
                new GoldEntity("a", "Firm", "Acme", List.of()),
                new GoldEntity("b", "Firm", "Bolt", List.of())),
            List.of(new GoldClaim("a", "supplies", "b", "asserted", null, null, "Acme")),
            List.of());

    new ScorePrinter(new Terminal(stream, stream, false, false, 80))
        .print(Scorer.score(List.of(gold), List.of()), 3);

    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .contains(
            "documents 1, answered 0",
            "claims                    0.000  0.000  0.000      0      1          0",
            "mood accuracy        no claim matched",
            "missed: d1: acme --supplies[asserted]--> bolt",
            "  Acme supplies Bolt.");
  }
}
