package org.skein.ingest.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skein.graph.model.SkeinException;
import org.skein.graph.vocabulary.Vocabulary;
import org.skein.ingest.annotate.Annotator;
import org.skein.ingest.annotate.CoreNlpAnnotator;
import org.skein.ingest.annotate.Dependencies;
import org.skein.ingest.annotate.Sentence;
import org.skein.ingest.gold.GoldDocument;
import org.skein.ingest.gold.GoldDocument.GoldClaim;
import org.skein.ingest.gold.GoldDocument.GoldEntity;
import org.skein.ingest.gold.GoldDocument.GoldMeasurement;
import org.skein.ingest.resolve.Knowledge;

class TrainingTest {
  private static final Vocabulary VOCABULARY = Vocabulary.shipped();

  @TempDir private Path folder;

  private static GoldDocument document(int number, String firm, String chip) {
    String text = "%s makes the %s chip. The %s draws 700 watts.".formatted(firm, chip, chip);
    return new GoldDocument(
        "t" + number,
        "2024-06-17",
        text,
        List.of(
            new GoldEntity("f", "Firm", firm, List.of(firm)),
            new GoldEntity("c", "Chip", chip, List.of(chip))),
        List.of(new GoldClaim("f", "manufactures", "c", "asserted", null, null, text)),
        List.of(new GoldMeasurement("c", "power", 700.0, 700.0, "W", "asserted", text)));
  }

  /** The one test here that loads models. */
  @Test
  void shouldMakeTheSameBytesOfTheSameDocumentsAndUseThem() throws IOException {
    List<GoldDocument> documents =
        List.of(document(1, "Acme", "Z1"), document(2, "Bolt", "Q7"), document(3, "Corva", "M40"));
    Annotator annotator = CoreNlpAnnotator.load();
    Knowledge knowledge = Knowledge.shipped(VOCABULARY);
    Path again = folder.resolve("again");

    Training.Trained trained = Training.train(documents, knowledge, annotator, VOCABULARY, folder);
    Training.train(documents, knowledge, annotator, VOCABULARY, again);

    for (String file :
        List.of("mentions.model.gz", "types.model.gz", "relations.model.gz", "measures.model.gz")) {
      assertThat(again.resolve(file)).hasSameBinaryContentAs(folder.resolve(file));
    }
    assertThat(Files.list(again)).hasSize(4);
    assertThat(trained.models()).allSatisfy(model -> assertThat(model.features()).isPositive());
    assertThat(trained.extractor().extract(documents.get(0).text(), null).names())
        .extracting(NamedSpan::text)
        .contains("Acme", "Z1");
  }

  @Test
  void shouldNotTrainOnNothing() {
    assertThatThrownBy(
            () ->
                Training.train(
                    List.of(), Knowledge.shipped(VOCABULARY), new Unused(), VOCABULARY, folder))
        .isInstanceOf(SkeinException.class)
        .hasMessageContaining("no annotated document");
    assertThat(folder).isEmptyDirectory();
  }

  private static final class Unused implements Annotator {
    @Override
    public List<Sentence> sentences(String text) {
      throw new AssertionError("not to be called");
    }

    @Override
    public Dependencies parse(Sentence sentence) {
      throw new AssertionError("not to be called");
    }
  }
}
