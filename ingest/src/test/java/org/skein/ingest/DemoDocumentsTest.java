package org.skein.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.skein.graph.model.Findings;
import org.skein.graph.vocabulary.Vocabulary;
import org.skein.ingest.source.DocumentSource;
import org.skein.ingest.source.Input;

/** The demo documents as a whole: what ships must be read without a loss. */
class DemoDocumentsTest {
  private static final Path DOCUMENTS = Path.of("../corpora/documents");

  @Test
  void shouldReadEveryDemoDocumentIntoFindingsThatHold() {
    Pipeline pipeline = Pipeline.open(Vocabulary.shipped());
    List<Input.Skipped> skipped = new ArrayList<>();
    List<Findings> all = new ArrayList<>();

    DocumentSource.of(List.of(DOCUMENTS))
        .forEach(
            input -> {
              if (input instanceof Input.Read read) {
                all.add(pipeline.read(read.document()));
              } else if (input instanceof Input.Skipped left) {
                skipped.add(left);
              }
            });

    assertThat(skipped).isEmpty();
    assertThat(all).hasSizeGreaterThanOrEqualTo(40);
    assertThat(all).allSatisfy(findings -> assertThat(findings.mentions()).isNotEmpty());
    assertThat(all.stream().mapToInt(findings -> findings.claims().size()).sum())
        .isGreaterThan(300);
    assertThat(all.stream().mapToInt(findings -> findings.measurements().size()).sum())
        .isGreaterThan(100);
  }
}
