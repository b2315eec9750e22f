package org.skein.graph.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Result;
import org.neo4j.driver.TransactionContext;
import org.skein.graph.view.Tie;

/** The ties that are stored, and what to write where they should be others. */
final class Ties {
  static final String MERGE = Script.named("merge-ties");
  static final String DELETE = Script.named("delete-ties");

  private Ties() {}

  static Map<Statement.Key, Tie> stored(Result rows) {
    Map<Statement.Key, Tie> ties = new TreeMap<>();
    rows.forEachRemaining(
        row -> {
          Tie tie = Views.tie(row);
          ties.put(new Statement.Key(tie.subjectId(), tie.predicate(), tie.objectId()), tie);
        });
    return ties;
  }

  /** The rows to delete, and those to write anew. */
  record Changes(
      List<Map<String, @Nullable Object>> gone, List<Map<String, @Nullable Object>> fresh) {
    static Changes between(Map<Statement.Key, Tie> stored, Map<Statement.Key, Tie> wanted) {
      List<Map<String, @Nullable Object>> gone = new ArrayList<>();
      stored.forEach(
          (key, tie) -> {
            if (!wanted.containsKey(key)) {
              gone.add(row(tie));
            }
          });
      List<Map<String, @Nullable Object>> fresh = new ArrayList<>();
      wanted.forEach(
          (key, tie) -> {
            if (!tie.equals(stored.get(key))) {
              fresh.add(row(tie));
            }
          });
      return new Changes(gone, fresh);
    }

    int count() {
      return gone.size() + fresh.size();
    }

    void write(TransactionContext tx) {
      tx.run(DELETE, Map.of("rows", gone)).consume();
      tx.run(MERGE, Map.of("rows", fresh)).consume();
    }
  }

  private static Map<String, @Nullable Object> row(Tie tie) {
    Map<String, @Nullable Object> properties = new HashMap<>();
    properties.put("predicate", tie.predicate());
    properties.put("claims", tie.claims());
    properties.put("origins", tie.origins());
    properties.put("contested", tie.contested());
    properties.put("mood", tie.mood());
    properties.put("confidence", tie.confidence());
    properties.put("firstSeen", tie.firstSeen());
    properties.put("lastSeen", tie.lastSeen());
    Map<String, @Nullable Object> row = new HashMap<>();
    row.put("subjectId", tie.subjectId());
    row.put("objectId", tie.objectId());
    row.put("predicate", tie.predicate());
    row.put("properties", properties);
    return row;
  }
}
