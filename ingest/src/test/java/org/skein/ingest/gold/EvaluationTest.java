package org.skein.ingest.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.skein.graph.model.Document;
import org.skein.graph.model.SkeinException;

class EvaluationTest {
  private static final String TEXT = "Acme will supply Bolt.";

  private static GoldDocument gold(String id, String date, String text) {
    return new GoldDocument(id, date, text, List.of(), List.of(), List.of());
  }

  /** A reader that finds the same in every text. */
  private static String line(Document document) {
    return """
        {"id":"%s","text":"",
         "entities":[{"id":"a","type":"Firm","name":"Acme","mentions":[{"text":"Acme"}]},
                     {"id":"b","type":"Firm","name":"Bolt","mentions":[{"text":"Bolt"}]}],
         "claims":[{"s":"a","p":"supplies","o":"b","mood":"planned","quote":{"text":"Acme"}}],
         "measurements":[{"e":"b","metric":"funding","low":5,"high":null,"unit":"USD"}]}"""
        .formatted(document.name());
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

    Scores scores = new Evaluation(EvaluationTest::line).of(List.of(gold)).scores();

    assertThat(scores.claims().f1()).isEqualTo(1);
    assertThat(scores.moodAccuracy()).isEqualTo(1);
    assertThat(scores.measurements().f1()).isEqualTo(1);
    assertThat(scores.typedMentions().f1()).isEqualTo(1);
  }

  @Test
  void shouldHandTheTextAndItsDateToTheReader() {
    List<Document> seen = Collections.synchronizedList(new ArrayList<>());

    new Evaluation(
            document -> {
              seen.add(document);
              return line(document);
            })
        .of(List.of(gold("one", "2024-06-17", TEXT)));

    assertThat(seen).singleElement().extracting(Document::text).isEqualTo(TEXT);
    assertThat(seen.get(0).published()).isEqualTo(LocalDate.of(2024, 6, 17));
  }

  @Test
  void shouldTakeAnEmptyTextAsAnsweredWithNothing() {
    Scores scores =
        new Evaluation(EvaluationTest::line).of(List.of(gold("one", "", "  "))).scores();

    assertThat(scores.answered()).isEqualTo(1);
    assertThat(scores.mentions().predicted()).isZero();
  }

  @Test
  void shouldSayWhichDateIsNone() {
    Evaluation evaluation = new Evaluation(EvaluationTest::line);

    assertThatThrownBy(() -> evaluation.of(List.of(gold("one", "June 2024", TEXT))))
        .isInstanceOf(SkeinException.class)
        .hasMessageContaining("'one': 'June 2024' is no date");
  }
}
