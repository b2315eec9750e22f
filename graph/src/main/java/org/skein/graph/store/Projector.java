package org.skein.graph.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.TransactionContext;
import org.skein.graph.model.Mood;
import org.skein.graph.view.ClaimScope;
import org.skein.graph.view.Tie;
import org.skein.graph.vocabulary.Vocabulary;

/**
 * Rebuilds what is derived from documents and claims: origins, direct edges between entities,
 * contradictions, and the pages of hubs. Only differences are written; breaking off leaves the
 * store marked, so that the next run ends it.
 */
final class Projector {
  private static final int BATCH = 2000;
  private static final String READ_SKETCHES = Script.named("read-sketches");
  private static final String READ_TEXTS = Script.named("read-texts");
  private static final String SET_ORIGINS = Script.named("set-origins");
  private static final String READ_STATEMENTS = Script.named("read-statements");
  private static final String READ_TIES = Script.named("read-ties");

  private static final String SET_CLAIM_ORIGINS = Script.named("set-claim-origins");
  private static final String SET_MEASUREMENT_ORIGINS = Script.named("set-measurement-origins");

  private static final List<String> FORGET = Script.statements("forget-derived");

  private final Bolt bolt;
  private final Vocabulary vocabulary;
  private final ClaimOrigins claimOrigins;
  private final ContradictionProjector contradictions;
  private final HubProjector hubs;
  private final LocalProjector local;

  Projector(Bolt bolt, Vocabulary vocabulary, HubProjector hubs) {
    this.bolt = bolt;
    this.vocabulary = vocabulary;
    this.claimOrigins = new ClaimOrigins(vocabulary);
    this.contradictions = new ContradictionProjector(vocabulary);
    this.hubs = hubs;
    this.local = new LocalProjector(vocabulary, contradictions, hubs);
  }

  /**
   * What a change gives.
   *
   * @param touched what it touches; null where that is too much to be told
   * @param anything false where nothing was changed at all
   */
  record Changed<T>(T result, @Nullable Touched touched, boolean anything) {
    static <T> Changed<T> of(T result, Optional<Touched> touched) {
      return new Changed<>(result, touched.orElse(null), true);
    }

    static <T> Changed<T> nothing(T result) {
      return new Changed<>(result, null, false);
    }
  }

  /**
   * Makes a change, and derives anew what it touches in the same transaction. Where it touches too
   * much for that, or documents wait to be projected, everything is projected afterwards.
   */
  synchronized <T> T change(Function<TransactionContext, Changed<T>> change) {
    T result =
        bolt.write(
            tx -> {
              Changed<T> changed = change.apply(tx);
              Touched touched = changed.touched();
              if (touched != null) {
                follow(tx, touched);
              } else if (changed.anything()) {
                StateNode.touch(tx);
              }
              return changed.result();
            });
    if (bolt.read(StateNode::read).dirty()) {
      project();
    }
    return result;
  }

  /** Two revisions: what entities became of each other is told apart from what documents show. */
  private void follow(TransactionContext tx, Touched touched) {
    Set<String> documents = new TreeSet<>(touched.documents());
    documents.addAll(local.project(tx, touched));
    StateNode.touchProjected(tx, touched.isCounted());
    ChangeLog.note(tx, documents, List.of());
    if (!touched.settled().isEmpty()) {
      StateNode.touchProjected(tx, false);
      ChangeLog.note(tx, List.of(), touched.settled());
    }
  }

  /** One at a time: two that write differences at once would undo each other's. */
  synchronized void project() {
    StateNode before = bolt.read(StateNode::read);
    int batches = projectOrigins();
    int origins = projectClaimOrigins();
    int evidence = batches + origins + projectTies();
    int changed = evidence + contradictions.project(bolt) + hubs.project(bolt);
    bolt.write(
        tx -> {
          boolean differs = before.dirty() || changed > 0;
          StateNode.clear(tx, before.revision() + batches, differs ? 1 : 0);
          // Where origins of claims moved, what the index counts moved with them: nothing says
          // where.
          if (differs && origins == 0) {
            ChangeLog.note(tx, List.of(), List.of());
          }
          return true;
        });
  }

  /** Forgets all that is derived, and derives it anew. */
  synchronized void projectAnew() {
    bolt.write(
        tx -> {
          StateNode.touch(tx);
          return true;
        });
    for (String statement : FORGET) {
      int forgotten = BATCH;
      while (forgotten == BATCH) {
        forgotten =
            bolt.write(
                tx -> tx.run(statement, Map.of("limit", BATCH)).single().get("forgotten").asInt());
      }
    }
    project();
  }

  private int projectOrigins() {
    List<Origins.Copy> documents = new ArrayList<>();
    Map<String, String> stored = new HashMap<>();
    bolt.read(
        tx -> {
          documents.clear();
          Result rows = tx.run(READ_SKETCHES);
          rows.forEachRemaining(row -> addDocument(row, documents, stored));
          return true;
        });
    List<Map<String, @Nullable Object>> rows = new ArrayList<>();
    new Origins(this::text)
        .of(documents)
        .forEach(
            (id, origin) -> {
              if (!origin.equals(stored.get(id))) {
                rows.add(Map.of("id", id, "origin", origin));
              }
            });
    return writeOrigins(rows);
  }

  /** Each batch is a revision of its own, so that none is missed; returns how many there were. */
  private int writeOrigins(List<Map<String, @Nullable Object>> rows) {
    int batches = 0;
    for (int from = 0; from < rows.size(); from += BATCH) {
      var batch = rows.subList(from, Math.min(rows.size(), from + BATCH));
      List<String> ids = batch.stream().map(row -> String.valueOf(row.get("id"))).toList();
      bolt.write(
          tx -> {
            tx.run(SET_ORIGINS, Map.of("rows", batch)).consume();
            StateNode.touch(tx);
            ChangeLog.note(tx, ids, List.of());
            return true;
          });
      batches++;
    }
    return batches;
  }

  private static void addDocument(
      Record row, List<Origins.Copy> documents, Map<String, String> stored) {
    String id = row.get("id").asString();
    stored.put(id, row.get("origin").asString());
    documents.add(
        new Origins.Copy(
            id,
            row.get("published").asString(null),
            Sketch.ofBytes(row.get("sketch").asByteArray())));
  }

  private String text(String id) {
    return bolt.read(
        tx -> tx.run(READ_TEXTS, Map.of("ids", List.of(id))).single().get("text").asString());
  }

  private int projectClaimOrigins() {
    var ofClaims = bolt.read(claimOrigins::ofClaims);
    write(SET_CLAIM_ORIGINS, ofClaims);
    var ofMeasurements = bolt.read(claimOrigins::ofMeasurements);
    write(SET_MEASUREMENT_ORIGINS, ofMeasurements);
    return ofClaims.size() + ofMeasurements.size();
  }

  private int projectTies() {
    Ties.Changes changes =
        Ties.Changes.between(
            bolt.read(tx -> Ties.stored(tx.run(READ_TIES))),
            bolt.read(tx -> wanted(tx.run(READ_STATEMENTS).stream(), Grades.read(tx, null))));
    write(Ties.DELETE, changes.gone());
    write(Ties.MERGE, changes.fresh());
    return changes.count();
  }

  /** The edges that the claims of {@code scope} alone would give. */
  Collection<Tie> ties(TransactionContext tx, ClaimScope scope) {
    return wanted(
            tx.run(READ_STATEMENTS).stream().filter(row -> isIn(scope, row)), Grades.read(tx, null))
        .values();
  }

  private Map<Statement.Key, Tie> wanted(Stream<Record> rows, Grades grades) {
    Map<Statement.Key, Statement> statements = new HashMap<>();
    rows.forEach(
        row ->
            statements
                .computeIfAbsent(key(row), unused -> new Statement())
                .add(
                    Mood.ofLabel(row.get("mood").asString()),
                    row.get("confidence").asDouble(),
                    grades.of(
                        row.get("sourceId").asString(null), row.get("saidById").asString(null)),
                    row.get("origin").asString(),
                    row.get("published").asString(null)));
    Map<Statement.Key, Tie> ties = new TreeMap<>();
    statements.forEach(
        (key, statement) -> {
          if (!key.subjectId().equals(key.objectId())) {
            ties.put(key, statement.tie(key));
          }
        });
    return ties;
  }

  private static boolean isIn(ClaimScope scope, Record row) {
    return scope.isAll()
        || scope.takes(
            row.get("mood").asString(),
            row.get("published").asString(null),
            row.get("publisher").asString(null));
  }

  private Statement.Key key(Record row) {
    return Statement.Key.of(
        row.get("subjectId").asString(),
        row.get("predicate").asString(),
        row.get("objectId").asString(),
        vocabulary);
  }

  private void write(String script, List<Map<String, @Nullable Object>> rows) {
    write(bolt, script, rows);
  }

  /** Writes rows in batches, each in a transaction of its own. */
  static void write(Bolt bolt, String script, List<Map<String, @Nullable Object>> rows) {
    for (int from = 0; from < rows.size(); from += BATCH) {
      var batch = rows.subList(from, Math.min(rows.size(), from + BATCH));
      bolt.write(tx -> tx.run(script, Map.of("rows", batch)).consume());
    }
  }
}
