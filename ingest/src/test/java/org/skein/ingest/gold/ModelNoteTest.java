package org.skein.ingest.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skein.graph.model.SkeinException;

class ModelNoteTest {
  @TempDir private Path folder;

  @Test
  void shouldWriteSizesModelsAndScores() throws IOException {
    List<GoldDocument> documents =
        List.of(
            GoldBuilder.document("1")
                .entity("a", "Firm", "Acme")
                .entity("b", "Firm", "Bolt")
                .claim("a", "supplies", "b")
                .build());
    ModelNote.Size size = ModelNote.Size.of(documents);

    new ModelNote(
            size,
            List.of(new ModelNote.Model("m.gz", 3, 20, 10)),
            size,
            Scorer.score(documents, documents).scores())
        .write(folder);

    assertThat(Files.readString(folder.resolve("models.json")))
        .contains(
            "\"training\" : {\n    \"documents\" : 1,\n    \"entities\" : 2,\n    \"claims\" : 1",
            "\"file\" : \"m.gz\"",
            "\"supplies\" : {")
        .doesNotContain("\r")
        .endsWith("}\n");
  }

  @Test
  void shouldShipWithFiguresOfEveryKind() {
    ModelNote note = ModelNote.shipped();

    assertThat(note.models()).hasSize(4);
    assertThat(note.training().documents()).isGreaterThan(note.heldOut().documents());
    assertThat(note.scores()).isNotNull();
    assertThat(note.scores().documents()).isEqualTo(note.heldOut().documents());
    assertThat(note.scores().claims().gold()).isEqualTo(note.heldOut().claims());
    assertThat(note.scores().byType()).containsKey("Firm");
    assertThat(note.scores().byPredicate()).containsKey("develops");
    assertThat(note.scores().byMood()).containsKey("planned");
    assertThat(note.scores().byMetric()).containsKey("parameters");
  }

  @Test
  void shouldSayThatANoteIsMissing() {
    assertThatThrownBy(() -> ModelNoteReader.readResource("/none.json"))
        .isInstanceOf(SkeinException.class)
        .hasMessageContaining("not on the class path")
        .hasMessageContaining("skein train");
  }

  @Test
  void shouldReadWhatItWrote() throws IOException {
    List<GoldDocument> gold = List.of(firms().claim("a", "supplies", "b").build());
    List<GoldDocument> predicted =
        List.of(
            firms().sureClaim("a", "supplies", "b", 0.7).measure("a", "count", 1.0, 1.0).build());
    ModelNote note =
        new ModelNote(
            ModelNote.Size.of(gold),
            List.of(new ModelNote.Model("m.gz", 3, 20, 10)),
            ModelNote.Size.of(predicted),
            Scorer.score(gold, predicted).scores());

    note.write(folder);

    assertThat(ModelNoteReader.read(Files.readString(folder.resolve("models.json"))))
        .isEqualTo(note);
  }

  private static GoldBuilder firms() {
    return GoldBuilder.document("1").entity("a", "Firm", "Acme").entity("b", "Firm", "Bolt");
  }
}
