package org.skein.ingest.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skein.graph.model.Claim;
import org.skein.graph.model.Document;
import org.skein.graph.model.Entity;
import org.skein.graph.model.Findings;
import org.skein.graph.model.Measurement;
import org.skein.graph.model.Mention;
import org.skein.graph.model.Mood;
import org.skein.graph.model.Quote;
import org.skein.graph.model.SkeinException;
import org.skein.graph.model.Span;
import org.skein.graph.model.When;
import org.skein.ingest.Gold;

class EvaluationTest {
  private static final String TEXT = "Acme will supply Bolt. Bolt raised $5.";

  @TempDir private Path folder;

  private static GoldDocument gold(String date, String text) {
    return new GoldDocument("one", date, text, List.of(), List.of(), List.of());
  }

  /** A reader that finds the same in every text. */
  private static Findings findings(Document document) {
    Quote acme = Quote.of(new Span(0, 4), TEXT);
    Quote bolt = Quote.of(new Span(17, 21), TEXT);
    Span first = new Span(0, 22);
    Span second = new Span(23, 38);
    return new Findings(
        document,
        2,
        List.of(entity("a", "Acme"), entity("b", "Bolt")),
        List.of(new Mention(acme, "Firm", "a", 1, "new"), new Mention(bolt, "Firm", "b", 1, "new")),
        List.of(
            Claim.of(
                document.id(),
                "a",
                "supplies",
                "b",
                null,
                Mood.PLANNED,
                null,
                When.at("2024-06"),
                Quote.of(new Span(0, 21), TEXT),
                first,
                0.9,
                "test")),
        List.of(
            Measurement.of(
                document.id(),
                "b",
                "funding",
                5.0,
                null,
                "USD",
                null,
                null,
                When.UNKNOWN,
                Mood.ASSERTED,
                null,
                Quote.of(second, TEXT),
                second,
                0.7,
                "test")));
  }

  private static Entity entity(String id, String name) {
    return new Entity(id, "Firm", name, List.of(), false, null);
  }

  @Test
  void shouldScoreWhatTheReaderFinds() {
    GoldDocument gold =
        GoldBuilder.document("one", TEXT)
            .entity("x", "Firm", "Acme")
            .entity("y", "Firm", "Bolt")
            .claim("x", "supplies", "y", "planned", "Acme will supply Bolt")
            .measure("y", "funding", 5.0, null)
            .build();

    Scores scores = new Evaluation(EvaluationTest::findings).of(List.of(gold)).scores();

    assertThat(scores.claims().f1()).isEqualTo(1);
    assertThat(scores.moodAccuracy()).isEqualTo(1);
    assertThat(scores.measurements().f1()).isEqualTo(1);
    assertThat(scores.typedMentions().f1()).isEqualTo(1);
  }

  @Test
  void shouldSeeFindingsAsTheyAreWritten() throws IOException {
    Findings findings =
        findings(Document.of("one", "one", null, null, null, null, "text/plain", TEXT));
    Path file = folder.resolve("out.jsonl");
    Files.writeString(file, Gold.toJson("one", findings));

    assertThat(GoldReader.read(file)).containsExactly(Evaluation.annotated("one", findings));
  }

  @Test
  void shouldTakeAnEmptyTextAsAnsweredWithNothing() {
    Scores scores = new Evaluation(EvaluationTest::findings).of(List.of(gold("", "  "))).scores();

    assertThat(scores.answered()).isEqualTo(1);
    assertThat(scores.mentions().predicted()).isZero();
  }

  @Test
  void shouldSayWhichDateIsNone() {
    Evaluation evaluation = new Evaluation(EvaluationTest::findings);

    assertThatThrownBy(() -> evaluation.of(List.of(gold("June 2024", TEXT))))
        .isInstanceOf(SkeinException.class)
        .hasMessageContaining("'one': 'June 2024' is no date");
  }
}
