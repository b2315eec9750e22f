package org.skein.graph.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.TransactionContext;
import org.skein.graph.model.Mood;
import org.skein.graph.view.Tie;
import org.skein.graph.vocabulary.Vocabulary;

/** Finds all contradictions and keeps them in the graph; only differences are written. */
final class ContradictionProjector {
  private static final String CONTESTED = Script.named("contested-ties");
  private static final String EVIDENCE = Script.named("read-evidence");
  private static final String MEASUREMENTS =
      Script.named("match-all-measurements", "return-dated-measurements");
  private static final String MEASUREMENTS_OF =
      Script.named("match-measurements-of-entities", "return-dated-measurements");
  private static final String HEADS = Script.named("match-heads", "return-heads");
  private static final String HEADS_OF = Script.named("match-heads-of", "return-heads");
  private static final String BODIES = Script.named("read-bodies-of-heads");
  private static final String ABOUT = Script.named("read-contradictions-about");
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
    Changes changes =
        Changes.between(bolt.read(tx -> stored(tx.run(READ))), bolt.read(this::found));
    Projector.write(bolt, DELETE, changes.gone());
    Projector.write(bolt, MERGE, changes.fresh());
    return changes.count();
  }

  /**
   * Brings those up to date that may have changed, in the transaction of the change.
   *
   * @param claims the claims of every statement of {@code touched}
   */
  void project(
      TransactionContext tx, Touched touched, Map<StatementParts, List<StatedClaim>> claims) {
    Set<String> bodies = touched.bodies(heads.predicate());
    tx.run(BODIES, Map.of("ids", touched.settled(), "predicate", heads.predicate()))
        .forEachRemaining(row -> bodies.add(row.get("id").asString()));
    List<String> about = new ArrayList<>(touched.settled());
    about.addAll(bodies);
    touched.claims().forEach(parts -> about.add(parts.subject()));
    touched.measurements().forEach(parts -> about.add(parts.subject()));
    Map<String, Map<String, Object>> stored =
        stored(tx.run(ABOUT, Map.of("ids", about.stream().distinct().toList())));
    Set<List<String>> subjects = touched.subjects();
    stored
        .values()
        .removeIf(
            node ->
                !(String.valueOf(node.get("kind")).equals("head")
                    ? bodies.contains(String.valueOf(node.get("entityId")))
                    : touched.touches(node, subjects)));
    Changes changes = Changes.between(stored, found(tx, touched, claims, bodies));
    tx.run(DELETE, Map.of("rows", changes.gone())).consume();
    tx.run(MERGE, Map.of("rows", changes.fresh())).consume();
  }

  private List<Found> found(
      TransactionContext tx,
      Touched touched,
      Map<StatementParts, List<StatedClaim>> claims,
      Set<String> bodies) {
    List<Found> found = new ArrayList<>();
    claims.forEach(
        (parts, all) -> {
          if (StatedClaim.tie(parts, all, Grades.NONE).filter(Tie::contested).isPresent()) {
            found.add(
                denial(
                    parts.key(),
                    all.stream()
                        .filter(each -> !each.retracted())
                        .map(StatedClaim::evidence)
                        .toList()));
          }
        });
    Set<List<String>> subjects = touched.subjects();
    MeasurementConflicts measurements = new MeasurementConflicts();
    tx.run(MEASUREMENTS_OF, Map.of("ids", touched.measured()))
        .forEachRemaining(
            row -> {
              if (subjects.contains(Touched.subject(row))) {
                measurements.add(row);
              }
            });
    found.addAll(measurements.found());
    HeadConflicts atOnce = new HeadConflicts(heads);
    tx.run(HEADS_OF, Map.of("ids", List.copyOf(bodies), "predicate", heads.predicate()))
        .forEachRemaining(atOnce::add);
    found.addAll(atOnce.found());
    return found;
  }

  /** The nodes to delete, and those to write anew. */
  private record Changes(
      List<Map<String, @Nullable Object>> gone, List<Map<String, @Nullable Object>> fresh) {
    static Changes between(Map<String, Map<String, Object>> stored, List<Found> found) {
      Map<String, Map<String, @Nullable Object>> wanted = new TreeMap<>();
      found.forEach(each -> wanted.put(each.id(), each.row()));
      List<Map<String, @Nullable Object>> fresh = new ArrayList<>();
      wanted.forEach(
          (id, row) -> {
            if (!Objects.equals(row.get("properties"), stored.get(id))) {
              fresh.add(row);
            }
          });
      List<Map<String, @Nullable Object>> gone = new ArrayList<>();
      stored.keySet().stream()
          .filter(id -> !wanted.containsKey(id))
          .forEach(id -> gone.add(Map.of("id", id)));
      return new Changes(gone, fresh);
    }

    int count() {
      return gone.size() + fresh.size();
    }
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

  private static Map<String, Map<String, Object>> stored(Result rows) {
    Map<String, Map<String, Object>> stored = new HashMap<>();
    rows.forEachRemaining(
        row -> {
          Map<String, Object> node = row.get("contradiction").asMap();
          stored.put(String.valueOf(node.get("id")), node);
        });
    return stored;
  }
}
