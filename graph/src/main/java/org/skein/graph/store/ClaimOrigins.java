package org.skein.graph.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.skein.graph.model.Mood;
import org.skein.graph.vocabulary.Vocabulary;

/**
 * Works out the origin of every claim and measurement: that of its document, and, for statements
 * that someone is named for, that of {@link Citations}. Only these are held in memory.
 */
final class ClaimOrigins {
  private static final String CLAIMS = Script.named("match-all-claims", "return-statement-claims");
  private static final String ATTRIBUTED_CLAIMS = Script.named("attributed-claims");
  private static final String MEASUREMENTS =
      Script.named("match-all-measurements", "return-statement-measurements");
  private static final String ATTRIBUTED_MEASUREMENTS = Script.named("attributed-measurements");

  private final Vocabulary vocabulary;

  ClaimOrigins(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Rows of claims whose stored origin is another than it should be. */
  List<Map<String, @Nullable Object>> ofClaims(TransactionContext tx) {
    return changed(tx, ATTRIBUTED_CLAIMS, CLAIMS);
  }

  /** Rows of measurements whose stored origin is another than it should be. */
  List<Map<String, @Nullable Object>> ofMeasurements(TransactionContext tx) {
    return changed(tx, ATTRIBUTED_MEASUREMENTS, MEASUREMENTS);
  }

  private List<Map<String, @Nullable Object>> changed(
      TransactionContext tx, String attributed, String all) {
    Map<String, String> publishers = SourceNames.all(tx);
    Set<StatementParts> withNames = new HashSet<>();
    tx.run(attributed).forEachRemaining(row -> withNames.add(statement(row)));
    Map<StatementParts, List<Citations.Claim>> byStatement = new HashMap<>();
    Map<String, String> stored = new HashMap<>();
    List<Map<String, @Nullable Object>> rows = new ArrayList<>();
    tx.run(all)
        .forEachRemaining(
            row -> {
              StatementParts statement = statement(row);
              String id = row.get("id").asString();
              String origin = row.get("origin").asString("");
              if (withNames.contains(statement) && row.get("retracted").isNull()) {
                byStatement
                    .computeIfAbsent(statement, unused -> new ArrayList<>())
                    .add(claim(row, publishers));
                stored.put(id, origin);
              } else {
                addIfChanged(rows, id, origin, row.get("root").asString());
              }
            });
    byStatement
        .values()
        .forEach(
            claims ->
                Citations.origins(claims)
                    .forEach(
                        (id, origin) ->
                            addIfChanged(rows, id, stored.getOrDefault(id, ""), origin)));
    return rows;
  }

  private static void addIfChanged(
      List<Map<String, @Nullable Object>> rows, String id, String stored, String wanted) {
    if (!stored.equals(wanted)) {
      rows.add(Map.of("id", id, "origin", wanted));
    }
  }

  static Citations.Claim claim(Record row, Map<String, String> publishers) {
    String source = row.get("sourceId").asString(null);
    return new Citations.Claim(
        row.get("id").asString(),
        row.get("mood").asString().equals(Mood.DENIED.label()),
        row.get("documentId").asString(),
        row.get("root").asString(),
        row.get("published").asString(null),
        source == null ? null : publishers.get(source),
        row.get("saidById").asString(null));
  }

  private StatementParts statement(Record row) {
    return StatementParts.of(row.get("parts"), vocabulary);
  }
}
