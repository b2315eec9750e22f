package org.skein.api.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.skein.graph.model.Claim;
import org.skein.graph.model.Document;
import org.skein.graph.model.Entity;
import org.skein.graph.model.Findings;
import org.skein.graph.model.Mood;
import org.skein.graph.model.Quote;
import org.skein.graph.model.Span;
import org.skein.graph.model.When;
import org.skein.ingest.resolve.Knowledge;

/** The documents and claims of {@code statements.txt}, under the names that it gives them. */
final class Statements {
  private final Knowledge knowledge;
  private final List<Findings> findings = new ArrayList<>();
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, Integer> claims = new HashMap<>();

  private Statements(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  static Statements read(Knowledge knowledge) {
    Statements statements = new Statements(knowledge);
    List<String[]> rows = lines("statements.txt").map(line -> line.split("\\s*\\|\\s*")).toList();
    int at = 0;
    while (at < rows.size()) {
      int end = at + 1;
      while (end < rows.size() && rows.get(end)[0].equals("S")) {
        end++;
      }
      statements.add(rows.get(at), rows.subList(at + 1, end));
      at = end;
    }
    return statements;
  }

  static Stream<String> lines(String resource) {
    try (var reader =
        new BufferedReader(
            new InputStreamReader(
                Statements.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Findings> findings() {
    return findings;
  }

  String nameOf(String id) {
    return names.getOrDefault(id, id);
  }

  int claimsOf(String entityId) {
    return claims.getOrDefault(entityId, 0);
  }

  private void add(String[] head, List<String[]> rows) {
    StringBuilder text = new StringBuilder(head[4]).append(".\n");
    rows.forEach(row -> text.append(row[6]).append('\n'));
    Document document =
        Document.of(
            head[1] + ".txt",
            head[4],
            head[3],
            null,
            LocalDate.parse(head[2]),
            null,
            "text/plain",
            text.toString());
    names.put(document.id(), head[1]);
    Map<String, Entity> entities = new LinkedHashMap<>();
    List<Claim> stated = new ArrayList<>();
    for (String[] row : rows) {
      stated.add(claim(document, row, entities));
    }
    findings.add(
        new Findings(
            document, rows.size(), List.copyOf(entities.values()), List.of(), stated, List.of()));
  }

  private Claim claim(Document document, String[] row, Map<String, Entity> entities) {
    boolean words = row[4].startsWith("\"");
    Entity subject = entity(row[2], entities);
    Entity object = words ? null : entity(row[4], entities);
    int start = document.text().indexOf(row[6]);
    Span span = new Span(start, start + row[6].length());
    Claim claim =
        Claim.of(
            document.id(),
            subject.id(),
            row[3],
            object == null ? null : object.id(),
            words ? row[4].replace("\"", "") : null,
            Mood.ofLabel(row[5]),
            null,
            When.UNKNOWN,
            Quote.of(span, document.text()),
            span,
            0.9,
            "test/1");
    names.put(claim.id(), row[1]);
    claims.merge(subject.id(), 1, Integer::sum);
    if (object != null) {
      claims.merge(object.id(), 1, Integer::sum);
    }
    return claim;
  }

  private Entity entity(String id, Map<String, Entity> entities) {
    return entities.computeIfAbsent(
        id,
        unused ->
            knowledge
                .find(id)
                .orElseThrow(() -> new IllegalArgumentException("no entity " + id))
                .entity());
  }
}
