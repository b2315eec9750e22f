package org.skein.ingest.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
}
