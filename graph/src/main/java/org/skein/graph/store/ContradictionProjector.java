package org.skein.graph.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.skein.graph.model.Mood;
import org.skein.graph.vocabulary.Vocabulary;

/** Finds all contradictions and keeps them in the graph; only differences are written. */
final class ContradictionProjector {
  private static final String CONTESTED = Script.named("contested-ties");
  private static final String EVIDENCE = Script.named("read-evidence");
  private static final String MEASUREMENTS = Script.named("read-dated-measurements");
  private static final String HEADS = Script.named("read-heads");
  private static final String READ = Script.named("read-contradictions");
  private static final String MERGE = Script.named("merge-contradictions");
  private static final String DELETE = Script.named("delete-contradictions");
  private static final int CLAIMS_OF_A_SIDE = 20;

  private final Vocabulary vocabulary;
  private final HeadWords heads = HeadWords.shipped();

  ContradictionProjector(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Brings them up to date; returns how many changed. */
  int project(Bolt bolt) {
    Map<String, Map<String, @Nullable Object>> wanted = new TreeMap<>();
    for (Found found : bolt.read(this::found)) {
      wanted.put(found.id(), found.row());
    }
    Map<String, Map<String, Object>> stored = bolt.read(ContradictionProjector::stored);
    List<Map<String, @Nullable Object>> fresh = new ArrayList<>();
    wanted.forEach(
        (id, row) -> {
          if (!java.util.Objects.equals(row.get("properties"), stored.get(id))) {
            fresh.add(row);
          }
        });
    List<Map<String, @Nullable Object>> gone = new ArrayList<>();
    stored.keySet().stream()
        .filter(id -> !wanted.containsKey(id))
        .forEach(id -> gone.add(Map.of("id", id)));
    Projector.write(bolt, DELETE, gone);
    Projector.write(bolt, MERGE, fresh);
    return gone.size() + fresh.size();
  }

  private List<Found> found(TransactionContext tx) {
    List<Found> found = new ArrayList<>();
    contested(tx).forEach((key, claims) -> found.add(denial(key, claims)));
    MeasurementConflicts measurements = new MeasurementConflicts();
    tx.run(MEASUREMENTS).forEachRemaining(measurements::add);
    found.addAll(measurements.found());
    HeadConflicts atOnce = new HeadConflicts(heads);
    tx.run(HEADS, Map.of("predicate", heads.predicate())).forEachRemaining(atOnce::add);
    found.addAll(atOnce.found());
    return found;
  }

  /** The claims that assert or deny a contested statement, in one reading of all. */
  private Map<Statement.Key, List<Evidence>> contested(TransactionContext tx) {
    Map<Statement.Key, List<Evidence>> contested = new TreeMap<>();
    tx.run(CONTESTED).forEachRemaining(row -> contested.put(key(row), new ArrayList<>()));
    if (!contested.isEmpty()) {
      tx.run(EVIDENCE)
          .forEachRemaining(
              row -> {
                List<Evidence> claims = contested.get(key(row));
                if (claims != null) {
                  claims.add(Evidence.of(row));
                }
              });
    }
    return contested;
  }

  private Statement.Key key(Record row) {
    return Statement.Key.of(
        row.get("subjectId").asString(),
        row.get("predicate").asString(),
        row.get("objectId").asString(),
        vocabulary);
  }

  private static Found denial(Statement.Key key, List<Evidence> claims) {
    return new Found(
        "denial",
        key.subjectId(),
        key.predicate(),
        key.objectId(),
        null,
        List.of(side(claims, Mood.ASSERTED), side(claims, Mood.DENIED)),
        List.of());
  }

  private static Found.Side side(List<Evidence> claims, Mood mood) {
    List<Evidence> ofMood = claims.stream().filter(each -> each.mood() == mood).toList();
    Set<String> origins = new HashSet<>();
    ofMood.forEach(each -> origins.add(each.origin()));
    return new Found.Side(mood.label(), origins.size(), Evidence.choose(ofMood, CLAIMS_OF_A_SIDE));
  }

  private static Map<String, Map<String, Object>> stored(TransactionContext tx) {
    Map<String, Map<String, Object>> stored = new HashMap<>();
    tx.run(READ)
        .forEachRemaining(
            row -> {
              Map<String, Object> node = row.get("contradiction").asMap();
              stored.put(String.valueOf(node.get("id")), node);
            });
    return stored;
  }
}
