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
import org.skein.api.Json;
import org.skein.ingest.gold.GoldDocument;
import org.skein.ingest.gold.GoldDocument.GoldClaim;
import org.skein.ingest.gold.GoldDocument.GoldEntity;
import org.skein.ingest.gold.GoldDocument.GoldMeasurement;
import org.skein.ingest.gold.Scorer;
import org.skein.ingest.gold.Scores;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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
  void shouldListTheFaultsOfAnnotatedDocuments() throws IOException {
    String first = "{\"id\":\"a\",\"date\":\"2024-06-17\",\"text\":\"Acme.\"}";
    String right = write("right.jsonl", first).toString();
    String wrong =
        write(
                "wrong.jsonl",
                first.replace("\"a\"", "\"b\"").replace("Acme", "Bolt").replace("06-", "6-"))
            .toString();

    assertThat(Run.of(folder, "gold", "check", right).exitCode()).isZero();
    Run words = Run.of(folder, "gold", "check", right, wrong);
    assertThat(words.exitCode()).isEqualTo(1);
    assertThat(words.out()).isEqualTo("b: date: '2024-6-17' is no day: write it as 2024-06-17\n");
    assertThat(words.err()).contains("2 documents, 1 faults");
    Run json = Run.of(folder, "gold", "check", "--json", right, right);
    assertThat(json.exitCode()).isEqualTo(1);
    assertThat(
            json.out()
                .lines()
                .map(line -> JsonMapper.shared().readTree(line).get("rule").asString()))
        .containsExactly("id-twice", "text-twice");
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
  void shouldSayWhichExternalSetsThereAre() {
    Run unknown = Run.of(folder, "bench", "external", "--sets", folder.toString(), "--set", "none");
    assertThat(unknown.exitCode()).isEqualTo(2);
    assertThat(unknown.err()).contains("there is no set 'none': name one of crossner-ai");

    Run missing =
        Run.of(folder, "bench", "external", "--sets", folder.toString(), "--set", "measeval");
    assertThat(missing.exitCode()).isEqualTo(3);
    assertThat(missing.err()).contains("--sets must name the folder of the external sets");
  }

  @Test
  void shouldSayWhatCanBeMeasured() {
    Run run = Run.of(folder, "bench");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .contains("a command is missing: one of extract, external, hostile, dictionary, coref");
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

  @Test
  void shouldPrintFiguresByTypePredicateMoodMetricAndConfidence() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    GoldDocument document = measured();
    Scores scores = Scorer.score(List.of(document), List.of(document)).scores();

    new ScorePrinter(new Terminal(stream, stream, false, false, 80)).print(scores);

    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .contains(
            "typed mentions by type        P      R     F1    hit   gold  predicted\nFirm ",
            "claims by predicate           P      R     F1    hit   gold  predicted\nsupplies ",
            "matched claims by mood        P      R     F1    hit   gold  predicted\nplanned ",
            "measurements by metric        P      R     F1    hit   gold  predicted\ncount ",
            "claims by confidence       mean      P    hit  predicted\n"
                + "0.7 to 0.8                0.750  1.000      1          1");
    JsonNode json = JsonMapper.shared().readTree(new Json().line(scores.named()));
    for (String row : List.of("type/Firm", "predicate/supplies", "mood/planned", "metric/count")) {
      assertThat(json.at("/by_" + row).propertyNames())
          .containsExactly("p", "r", "f1", "hit", "gold", "predicted");
    }
    assertThat(json.at("/calibration/0/hit").asInt()).isEqualTo(1);
  }

  private static GoldDocument measured() {
    return new GoldDocument(
        "d1",
        "",
        "Acme will supply Bolt with 7 chips.",
        List.of(
            new GoldEntity("a", "Firm", "Acme", List.of()),
            new GoldEntity("b", "Firm", "Bolt", List.of())),
        List.of(new GoldClaim("a", "supplies", "b", "planned", null, null, "Acme", 0.75)),
        List.of(new GoldMeasurement("b", "count", 7.0, 7.0, "chips", "planned", "7 chips")));
  }
}
