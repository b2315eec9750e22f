package org.skein.graph.store;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.ClientException;
import org.skein.graph.model.Claim;
import org.skein.graph.model.Entity;
import org.skein.graph.model.Findings;
import org.skein.graph.model.Measurement;
import org.skein.graph.model.Mention;
import org.skein.graph.model.SkeinException;
import org.skein.graph.model.Span;
import org.skein.graph.vocabulary.Vocabulary;

/** Writes the findings of documents, each in one transaction: whole or not at all. */
final class FindingsWriter {
  /** Mentions, claims and measurements of one transaction: more make it no faster. */
  private static final int ROWS_TOGETHER = 4000;

  private static final String STORED = Script.named("stored-documents");
  private static final String CREATE_DOCUMENTS = Script.named("create-documents");
  private static final String CREATE_MENTIONS = Script.named("create-mentions");
  private static final String CREATE_CLAIMS = Script.named("create-claims");
  private static final String CREATE_MEASUREMENTS = Script.named("create-measurements");
  private static final String TAKEN = "Neo.ClientError.Schema.ConstraintValidationFailed";

  private final Bolt bolt;
  private final Vocabulary vocabulary;
  private final EntityWriter entities;
  private final InstantSource now;

  FindingsWriter(Bolt bolt, Vocabulary vocabulary, InstantSource now) {
    this.now = now;
    this.bolt = bolt;
    this.vocabulary = vocabulary;
    this.entities = new EntityWriter(vocabulary);
  }

  /** Whether the document was new; if not, nothing changes. */
  boolean write(Findings findings) {
    check(findings);
    return writeTogether(List.of(findings)) == 1;
  }

  /** How many of the documents were new; several go into one transaction. */
  int writeAll(Iterable<Findings> documents) {
    int written = 0;
    int rows = 0;
    List<Findings> together = new ArrayList<>();
    for (Findings each : documents) {
      check(each);
      together.add(each);
      rows += each.mentions().size() + each.claims().size() + each.measurements().size();
      if (rows >= ROWS_TOGETHER) {
        written += writeTogether(together);
        together.clear();
        rows = 0;
      }
    }
    return written + writeTogether(together);
  }

  private int writeTogether(List<Findings> documents) {
    if (documents.isEmpty()) {
      return 0;
    }
    Map<String, Findings> byId = new LinkedHashMap<>();
    documents.forEach(each -> byId.putIfAbsent(each.document().id(), each));
    String at = now.instant().toString();
    try {
      return bolt.write(tx -> write(tx, byId, at));
    } catch (ClientException e) {
      if (TAKEN.equals(e.code())) {
        return bolt.write(tx -> write(tx, byId, at)); // Another writer was faster with some.
      }
      throw e;
    }
  }

  /** Merges entities of the reference knowledge. */
  void writeEntities(Collection<Entity> reference) {
    bolt.write(
        tx -> {
          if (entities.refer(tx, reference)) {
            StateNode.touch(tx);
            ChangeLog.note(tx, List.of(), reference.stream().map(Entity::id).distinct().toList());
          }
          return true;
        });
  }

  private int write(TransactionContext tx, Map<String, Findings> byId, String at) {
    Set<String> stored =
        new HashSet<>(
            tx.run(STORED, Map.of("ids", List.copyOf(byId.keySet())))
                .list(row -> row.get("id").asString()));
    List<Findings> fresh =
        byId.values().stream().filter(each -> !stored.contains(each.document().id())).toList();
    if (fresh.isEmpty()) {
      return 0;
    }
    List<FindingsRows> rows = fresh.stream().map(each -> new FindingsRows(each, at)).toList();
    create(tx, CREATE_DOCUMENTS, rows.stream().map(FindingsRows::document));
    entities.meet(
        tx,
        fresh.stream().flatMap(each -> each.entities().stream()).toList(),
        () -> {
          create(tx, CREATE_MENTIONS, rows.stream().flatMap(each -> each.mentions().stream()));
          create(tx, CREATE_CLAIMS, rows.stream().flatMap(each -> each.claims().stream()));
          create(
              tx, CREATE_MEASUREMENTS, rows.stream().flatMap(each -> each.measurements().stream()));
        });
    StateNode.touch(tx);
    ChangeLog.note(
        tx,
        fresh.stream().map(each -> each.document().id()).toList(),
        fresh.stream()
            .flatMap(each -> each.entities().stream().map(Entity::id))
            .distinct()
            .toList());
    return fresh.size();
  }

  private static void create(
      TransactionContext tx, String script, Stream<Map<String, @Nullable Object>> rows) {
    List<Map<String, @Nullable Object>> all = rows.toList();
    if (!all.isEmpty()) {
      tx.run(script, Map.of("rows", all)).consume();
    }
  }

  private void check(Findings findings) {
    Set<String> ids = new HashSet<>();
    for (Entity entity : findings.entities()) {
      vocabulary.type(entity.type());
      ids.add(entity.id());
    }
    for (Mention mention : findings.mentions()) {
      vocabulary.type(mention.type());
    }
    for (Claim claim : findings.claims()) {
      vocabulary.predicate(claim.predicate());
      require(claim.documentId().equals(findings.document().id()), findings, claim.id());
      require(holds(claim.sentence(), claim.quote().span(), findings), findings, claim.id());
    }
    for (Measurement measurement : findings.measurements()) {
      String id = measurement.id();
      vocabulary.metric(measurement.metric());
      require(measurement.documentId().equals(findings.document().id()), findings, id);
      require(holds(measurement.sentence(), measurement.quote().span(), findings), findings, id);
      require(
          measurement.ofEntityId() == null || ids.contains(measurement.ofEntityId()), findings, id);
      require(measurement.placeId() == null || ids.contains(measurement.placeId()), findings, id);
    }
  }

  private static boolean holds(Span sentence, Span quote, Findings findings) {
    return sentence.contains(quote) && sentence.end() <= findings.document().text().length();
  }

  private static void require(boolean condition, Findings findings, String id) {
    if (!condition) {
      throw new SkeinException(
          SkeinException.Code.BAD_INPUT,
          ("%s: %s does not fit its document: its sentence must hold its quote, and its entities"
                  + " must be among those of the document")
              .formatted(findings.document().name(), id));
    }
  }
}
