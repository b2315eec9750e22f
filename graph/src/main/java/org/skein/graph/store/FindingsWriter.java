package org.skein.graph.store;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

/** Writes the findings of a document in one transaction: whole or not at all. */
final class FindingsWriter {
  private static final String HAS_DOCUMENT = Script.named("has-document");
  private static final String CREATE_DOCUMENT = Script.named("create-document");
  private static final String CREATE_MENTIONS = Script.named("create-mentions");
  private static final String CREATE_CLAIMS = Script.named("create-claims");
  private static final String CREATE_MEASUREMENTS = Script.named("create-measurements");
  private static final String TAKEN = "Neo.ClientError.Schema.ConstraintValidationFailed";

  private final Bolt bolt;
  private final Vocabulary vocabulary;
  private final EntityWriter entities;

  FindingsWriter(Bolt bolt, Vocabulary vocabulary) {
    this.bolt = bolt;
    this.vocabulary = vocabulary;
    this.entities = new EntityWriter(vocabulary);
  }

  /** Whether the document was new; if not, nothing changes. */
  boolean write(Findings findings) {
    check(findings);
    FindingsRows rows = new FindingsRows(findings, Instant.now().toString());
    try {
      return bolt.write(tx -> write(tx, findings, rows));
    } catch (ClientException e) {
      if (TAKEN.equals(e.code()) && bolt.read(tx -> isStored(tx, findings))) {
        return false; // Another writer was faster.
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

  private boolean write(TransactionContext tx, Findings findings, FindingsRows rows) {
    if (isStored(tx, findings)) {
      return false;
    }
    tx.run(CREATE_DOCUMENT, rows.document()).consume();
    entities.meet(tx, findings.entities());
    String documentId = findings.document().id();
    create(tx, CREATE_MENTIONS, documentId, rows.mentions());
    create(tx, CREATE_CLAIMS, documentId, rows.claims());
    create(tx, CREATE_MEASUREMENTS, documentId, rows.measurements());
    StateNode.touch(tx);
    ChangeLog.note(tx, List.of(documentId), findings.entities().stream().map(Entity::id).toList());
    return true;
  }

  private static void create(
      TransactionContext tx,
      String script,
      String documentId,
      Collection<Map<String, @Nullable Object>> rows) {
    if (!rows.isEmpty()) {
      tx.run(script, Map.of("documentId", documentId, "rows", List.copyOf(rows))).consume();
    }
  }

  private static boolean isStored(TransactionContext tx, Findings findings) {
    return tx.run(HAS_DOCUMENT, Map.of("id", findings.document().id()))
        .single()
        .get("stored")
        .asBoolean();
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
