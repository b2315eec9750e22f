package org.skein.graph.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.skein.graph.view.Tie;
import org.skein.graph.vocabulary.Vocabulary;

/**
 * Derives anew what one change touched, in the transaction of that change, so that nobody sees the
 * one without the other. The outcome is that of deriving everything anew.
 */
final class LocalProjector {
  private static final String CLAIMS =
      Script.named("match-claims-stating", "return-statement-claims");
  private static final String MEASUREMENTS =
      Script.named("match-measurements-of-entities", "return-statement-measurements");
  private static final String COUNT_ENDS = Script.named("count-ends");
  private static final String TIES = Script.named("read-ties-between");
  private static final String SET_CLAIM_ORIGINS = Script.named("set-claim-origins");
  private static final String SET_MEASUREMENT_ORIGINS = Script.named("set-measurement-origins");

  private final Vocabulary vocabulary;
  private final ContradictionProjector contradictions;
  private final HubProjector hubs;

  LocalProjector(Vocabulary vocabulary, ContradictionProjector contradictions, HubProjector hubs) {
    this.vocabulary = vocabulary;
    this.contradictions = contradictions;
    this.hubs = hubs;
  }

  /**
   * Brings all up to date that is derived from what was touched.
   *
   * @return the ids of documents with a claim that counts for another origin now
   */
  Set<String> project(TransactionContext tx, Touched touched) {
    Map<String, String> publishers = SourceNames.all(tx);
    Set<String> documents = new TreeSet<>();
    List<Map<String, @Nullable Object>> moved = new ArrayList<>();
    Map<StatementParts, List<StatedClaim>> claims = new LinkedHashMap<>();
    claims(tx, touched.claims())
        .forEach(
            (parts, rows) -> {
              Map<String, String> origins = origins(rows, publishers);
              claims.put(parts, stated(rows, origins));
              for (Record row : moved(rows, origins)) {
                moved.add(originOf(row, origins));
                documents.add(row.get("documentId").asString());
              }
            });
    tx.run(SET_CLAIM_ORIGINS, Map.of("rows", moved)).consume();
    projectMeasurements(tx, touched, publishers);
    projectTies(tx, touched, claims);
    contradictions.project(tx, touched, claims);
    hubs.project(tx, touched.shown());
    return documents;
  }

  /** All claims of these statements. Of the two ends, the one of fewer claims is searched. */
  private Map<StatementParts, List<Record>> claims(
      TransactionContext tx, Set<StatementParts> statements) {
    Map<String, Long> ends = new HashMap<>();
    Set<String> entities = new HashSet<>();
    statements.forEach(parts -> entities.addAll(parts.entities()));
    tx.run(COUNT_ENDS, Map.of("ids", List.copyOf(entities)))
        .forEachRemaining(row -> ends.put(row.get("id").asString(), row.get("ends").asLong()));
    Map<String, List<String>> stated = new TreeMap<>();
    for (StatementParts parts : statements) {
      String end =
          parts.entities().stream()
              .min(Comparator.comparing((String id) -> ends.getOrDefault(id, 0L)))
              .orElseThrow();
      stated.computeIfAbsent(end, unused -> new ArrayList<>()).add(parts.statedOf(end));
    }
    List<Map<String, Object>> rows = new ArrayList<>();
    stated.forEach((id, all) -> rows.add(Map.of("id", id, "stated", all)));
    return byStatement(tx.run(CLAIMS, Map.of("rows", rows)).list(), statements);
  }

  private Map<StatementParts, List<Record>> byStatement(
      List<Record> rows, Set<StatementParts> statements) {
    Map<StatementParts, Map<String, Record>> found = new LinkedHashMap<>();
    for (Record row : rows) {
      StatementParts parts = StatementParts.of(row.get("parts"), vocabulary);
      if (statements.contains(parts)) {
        found
            .computeIfAbsent(parts, unused -> new LinkedHashMap<>())
            .put(row.get("id").asString(), row);
      }
    }
    Map<StatementParts, List<Record>> all = new LinkedHashMap<>();
    found.forEach((parts, byId) -> all.put(parts, List.copyOf(byId.values())));
    return all;
  }

  /** Whose word each is; what was retracted counts for its document, and leads nowhere. */
  private static Map<String, String> origins(List<Record> rows, Map<String, String> publishers) {
    Map<String, String> origins = new HashMap<>();
    rows.forEach(row -> origins.put(row.get("id").asString(), row.get("root").asString()));
    origins.putAll(
        Citations.origins(
            rows.stream()
                .filter(row -> row.get("retracted").isNull())
                .map(row -> ClaimOrigins.claim(row, publishers))
                .toList()));
    return origins;
  }

  private static List<StatedClaim> stated(List<Record> rows, Map<String, String> origins) {
    return rows.stream()
        .map(row -> StatedClaim.of(row, origins.getOrDefault(row.get("id").asString(), "")))
        .toList();
  }

  /** The rows that are stored as the word of someone else. */
  private static List<Record> moved(List<Record> rows, Map<String, String> origins) {
    return rows.stream()
        .filter(
            row -> !row.get("origin").asString("").equals(origins.get(row.get("id").asString())))
        .toList();
  }

  private static Map<String, @Nullable Object> originOf(Record row, Map<String, String> origins) {
    String id = row.get("id").asString();
    return Map.of("id", id, "origin", origins.getOrDefault(id, ""));
  }

  private void projectMeasurements(
      TransactionContext tx, Touched touched, Map<String, String> publishers) {
    List<Map<String, @Nullable Object>> moved = new ArrayList<>();
    List<Record> rows = tx.run(MEASUREMENTS, Map.of("ids", touched.measured())).list();
    byStatement(rows, touched.measurements())
        .values()
        .forEach(
            of -> {
              Map<String, String> origins = origins(of, publishers);
              moved(of, origins).forEach(row -> moved.add(originOf(row, origins)));
            });
    tx.run(SET_MEASUREMENT_ORIGINS, Map.of("rows", moved)).consume();
  }

  private static void projectTies(
      TransactionContext tx, Touched touched, Map<StatementParts, List<StatedClaim>> claims) {
    Grades grades = Grades.read(tx, null);
    Map<Statement.Key, Tie> wanted = new TreeMap<>();
    claims.forEach(
        (parts, all) ->
            StatedClaim.tie(parts, all, grades).ifPresent(tie -> wanted.put(parts.key(), tie)));
    List<Map<String, String>> rows =
        touched.claims().stream()
            .map(
                parts ->
                    Map.of(
                        "subjectId", parts.subject(),
                        "predicate", parts.about(),
                        "objectId", parts.end()))
            .toList();
    Ties.Changes.between(Ties.stored(tx.run(TIES, Map.of("rows", rows))), wanted).write(tx);
  }
}
