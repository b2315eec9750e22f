package org.skein.ingest.corpora;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.skein.graph.model.Document;
import org.skein.ingest.read.DocumentReader;
import org.skein.ingest.read.Sink;
import tools.jackson.databind.JsonNode;

/** Holds corpora/documents to what the demo promises: enough, in all formats, each with sources. */
class DocumentFilesTest {
  private static final Path ROOT = Corpora.ROOT.resolve("documents");
  private static final Map<String, Document> DOCUMENTS = new HashMap<>();
  private static final List<String> SKIPPED = new ArrayList<>();

  @BeforeAll
  static void read() {
    DocumentReader reader = new DocumentReader();
    for (Path file : files()) {
      String name = ROOT.relativize(file).toString().replace('\\', '/');
      reader.read(name, file, sink(name));
    }
  }

  private static List<Path> files() {
    return Corpora.files("documents");
  }

  private static Sink sink(String file) {
    return new Sink() {
      @Override
      public void document(String name, Document document) {
        String entry = file.endsWith(".jsonl") ? file + "#" + document.name() : file;
        DOCUMENTS.put(entry, document);
      }

      @Override
      public void skipped(String name, String code, String reason) {
        SKIPPED.add(name + ": " + reason);
      }
    };
  }

  @Test
  void shouldReadFortyDocumentsOrMoreWithoutASkip() {
    assertThat(SKIPPED).isEmpty();
    assertThat(DOCUMENTS).hasSizeGreaterThanOrEqualTo(40);
  }

  @Test
  void shouldHoldEveryFormat() {
    Set<String> extensions =
        files().stream()
            .map(file -> file.toString().replaceAll(".*\\.", ""))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(extensions).containsExactlyInAnyOrder("docx", "html", "jsonl", "md", "pdf", "txt");
  }

  @Test
  void shouldKeepEachDocumentBetween150And900Words() {
    List<String> broken = new ArrayList<>();
    DOCUMENTS.forEach(
        (name, document) -> {
          int words = document.text().strip().split("\\s+").length;
          if (words < 150 || words > 900) {
            broken.add(name + ": " + words);
          }
        });
    assertThat(broken).isEmpty();
  }

  @Test
  void shouldDateAndTitleEachDocument() {
    List<String> broken = new ArrayList<>();
    DOCUMENTS.forEach(
        (name, document) -> {
          boolean dated =
              document.published() != null
                  && document.published().getYear() >= 2017
                  && document.published().getYear() <= 2026;
          if (!dated || document.title().isBlank()) {
            broken.add(name + ": " + document.published() + ", " + document.title());
          }
        });
    assertThat(broken).isEmpty();
  }

  @Test
  void shouldGiveEachDocumentALineOfSourcesWithAnHttpsAddress() {
    Map<String, JsonNode> sources = new HashMap<>();
    Corpora.lines(Corpora.ROOT.resolve("documents.sources.jsonl"))
        .forEach(line -> sources.put(line.path("document").asString(""), line));
    List<String> broken = new ArrayList<>();
    for (String name : DOCUMENTS.keySet()) {
      JsonNode line = sources.get(name);
      boolean cited =
          line != null
              && line.path("facts")
                  .valueStream()
                  .anyMatch(fact -> fact.path("source").asString("").startsWith("https://"));
      if (!cited) {
        broken.add(name);
      }
    }
    assertThat(broken).isEmpty();
    assertThat(sources.keySet()).isSubsetOf(DOCUMENTS.keySet());
  }
}
