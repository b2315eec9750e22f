package org.skein.ingest.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.skein.graph.model.Claim;
import org.skein.graph.model.Entity;
import org.skein.graph.model.Findings;
import org.skein.graph.vocabulary.Vocabulary;
import org.skein.ingest.resolve.Knowledge;
import org.skein.ingest.resolve.Register;

/** A small register of made things, and the ways to import into it. */
final class Fixture {
  static final Vocabulary VOCABULARY = Vocabulary.shipped();

  private static final String KNOWLEDGE =
      """
      {"id":"germany","type":"Place","name":"Germany"}
      {"id":"france","type":"Place","name":"France"}
      {"id":"exampleburg","type":"Place","name":"Exampleburg","parents":["germany"]}
      {"id":"uni-exampleburg","type":"University","name":"University of Exampleburg","names":[{"text":"UEX","lang":"en","kind":"acronym"}],"place":"exampleburg"}
      {"id":"acme","type":"Firm","name":"Acme","place":"exampleburg"}
      {"id":"acme-chip","type":"Chip","name":"Acme One"}
      """;

  private Fixture() {}

  static Register register(Entity... imported) {
    try {
      byte[] lines = KNOWLEDGE.getBytes(StandardCharsets.UTF_8);
      Knowledge knowledge = Knowledge.of(new ByteArrayInputStream(lines), "made", VOCABULARY);
      return new Register(knowledge, List.of(imported), VOCABULARY);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  static Path write(Path folder, String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  /** What an import gives, its quotes checked to the letter. */
  record Imported(List<Entity> entities, List<Findings> findings) {
    static Imported of(TableImport table) {
      List<Entity> entities = new ArrayList<>();
      table.entities(entities::addAll);
      List<Findings> findings = new ArrayList<>();
      table.findings().forEach(findings::add);
      for (Findings each : findings) {
        String text = each.document().text();
        each.claims()
            .forEach(
                claim ->
                    assertThat(
                            text.substring(
                                claim.quote().span().start(), claim.quote().span().end()))
                        .isEqualTo(claim.quote().text()));
        each.measurements()
            .forEach(
                measured ->
                    assertThat(
                            text.substring(
                                measured.quote().span().start(), measured.quote().span().end()))
                        .isEqualTo(measured.quote().text()));
      }
      return new Imported(entities, findings);
    }

    Entity entity(String id) {
      return entities.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    List<String> claims() {
      return findings.stream()
          .flatMap(each -> each.claims().stream())
          .map(claim -> claim.subjectId() + " " + claim.predicate() + " " + claim.objectId())
          .toList();
    }

    Claim claim(String predicate) {
      return findings.stream()
          .flatMap(each -> each.claims().stream())
          .filter(claim -> claim.predicate().equals(predicate))
          .findFirst()
          .orElseThrow();
    }
  }
}
