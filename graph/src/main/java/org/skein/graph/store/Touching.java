package org.skein.graph.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.skein.graph.view.EntityRef;
import org.skein.graph.view.SourceView;
import org.skein.graph.vocabulary.Vocabulary;

/**
 * Finds what a change touches, in the transaction of the change. Nothing is told where so many
 * claims are touched that projecting all of them anew is as fast.
 */
final class Touching {
  /** More claims than these are projected with all others, in transactions of bounded size. */
  static final int MOST = 20_000;

  private static final String BY_ID = Script.named("match-claims-by-id", "return-statement-claims");
  private static final String OF_SOURCE =
      Script.named("match-claims-of-source", "return-statement-claims");
  private static final String SAID_BY =
      Script.named("match-claims-said-by", "return-statement-claims");
  private static final String MEASUREMENTS_BY_ID =
      Script.named("match-measurements-by-id", "return-statement-measurements");
  private static final String MEASUREMENTS_SAID_BY =
      Script.named("match-measurements-said-by", "return-statement-measurements");
  private static final String COUNT_OF_SOURCE = Script.named("count-claims-of-source");
  private static final String COUNT_SAID_BY = Script.named("count-said-by");

  /** Where the end of a relation stands among the parts of a statement. */
  private static final Map<String, Integer> PART =
      Map.of("SUBJECT", 0, "OBJECT", 2, "MEASURES", 0, "RELATIVE_TO", 3, "HOLDS_IN", 4);

  private final Vocabulary vocabulary;
  private final int most;

  /**
   * @param most how many claims are projected by themselves, {@link #MOST} unless tested
   */
  Touching(Vocabulary vocabulary, int most) {
    this.vocabulary = vocabulary;
    this.most = most;
  }

  /** The statement of a claim that was retracted or restored. */
  Optional<Touched> claim(TransactionContext tx, String claimId) {
    Set<StatementParts> claims = new LinkedHashSet<>();
    Set<String> documents = new TreeSet<>();
    for (Record row : tx.run(BY_ID, Map.of("ids", List.of(claimId))).list()) {
      claims.add(parts(row));
      documents.add(row.get("documentId").asString());
    }
    return Optional.of(new Touched(claims, Set.of(), Set.of(), documents));
  }

  /** All that a source published, or is named for, once it is graded. */
  Optional<Touched> source(TransactionContext tx, SourceView source) {
    Record published = tx.run(COUNT_OF_SOURCE, Map.of("id", source.id())).single();
    EntityRef entity = source.entity();
    List<String> speakers = entity == null ? List.of() : List.of(entity.id());
    if (published.get("claims").asLong() + said(tx, speakers) > most) {
      return Optional.empty();
    }
    Set<StatementParts> claims = new LinkedHashSet<>();
    addAll(tx.run(OF_SOURCE, Map.of("id", source.id())), claims);
    addAll(tx.run(SAID_BY, Map.of("ids", speakers)), claims);
    List<String> documents = published.get("documents").asList(Value::asString);
    return Optional.of(new Touched(claims, Set.of(), Set.of(), Set.copyOf(documents)));
  }

  /**
   * What entities that were merged or split leave and enter; and, where a publisher is another
   * entity now, what that one or the former is named for.
   *
   * @param before which entity each source was
   * @param after which it is now
   */
  Optional<Touched> settled(
      TransactionContext tx,
      Merger.Settled settled,
      Map<String, String> before,
      Map<String, String> after) {
    List<String> speakers = List.copyOf(changed(before, after));
    if (settled.moved().size() + said(tx, speakers) > most) {
      return Optional.empty();
    }
    Set<StatementParts> claims = new LinkedHashSet<>();
    Set<StatementParts> measurements = new LinkedHashSet<>();
    addMoved(tx, BY_ID, settled, true, claims);
    addMoved(tx, MEASUREMENTS_BY_ID, settled, false, measurements);
    addAll(tx.run(SAID_BY, Map.of("ids", speakers)), claims);
    addAll(tx.run(MEASUREMENTS_SAID_BY, Map.of("ids", speakers)), measurements);
    return Optional.of(new Touched(claims, measurements, settled.ids(), Set.of()));
  }

  private static Set<String> changed(Map<String, String> before, Map<String, String> after) {
    Set<String> sources = new HashSet<>(before.keySet());
    sources.addAll(after.keySet());
    Set<String> entities = new TreeSet<>();
    for (String source : sources) {
      String former = before.get(source);
      String now = after.get(source);
      if (former != null && !former.equals(now)) {
        entities.add(former);
      }
      if (now != null && !now.equals(former)) {
        entities.add(now);
      }
    }
    return entities;
  }

  private static long said(TransactionContext tx, List<String> entityIds) {
    return tx.run(COUNT_SAID_BY, Map.of("ids", entityIds)).single().get("claims").asLong();
  }

  /** Adds what each of these states now, and what it stated with its former ends. */
  private void addMoved(
      TransactionContext tx,
      String script,
      Merger.Settled settled,
      boolean claims,
      Set<StatementParts> statements) {
    Map<String, Map<Integer, String>> formerEnds = new HashMap<>();
    for (Merger.Moved moved : settled.moved()) {
      if (moved.claim() == claims) {
        Map<Integer, String> ends =
            formerEnds.computeIfAbsent(moved.id(), unused -> new HashMap<>());
        Integer part = PART.get(moved.relation());
        if (part != null) {
          ends.put(part, moved.formerId());
        }
      }
    }
    tx.run(script, Map.of("ids", List.copyOf(formerEnds.keySet())))
        .forEachRemaining(
            row -> {
              List<String> now = row.get("parts").asList((Value part) -> part.asString(""));
              statements.add(StatementParts.of(now, Map.of(), vocabulary));
              statements.add(
                  StatementParts.of(
                      now,
                      formerEnds.getOrDefault(row.get("id").asString(), Map.of()),
                      vocabulary));
            });
  }

  private void addAll(Result rows, Set<StatementParts> statements) {
    rows.forEachRemaining(row -> statements.add(parts(row)));
  }

  private StatementParts parts(Record row) {
    return StatementParts.of(row.get("parts"), vocabulary);
  }
}
