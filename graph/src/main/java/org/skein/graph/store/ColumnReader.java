package org.skein.graph.store;

import org.neo4j.driver.QueryRunner;
import org.neo4j.driver.Record;
import org.skein.graph.view.ClaimRows;
import org.skein.graph.view.TimedClaim;

/** Reads all claims without their words, in one transaction. */
final class ColumnReader {
  private static final String ENTITIES = Script.named("entity-columns");
  private static final String DOCUMENTS = Script.named("document-columns");
  private static final String TOPICS = Script.named("topic-columns");
  private static final String CLAIMS = Script.named("claim-columns");

  void read(QueryRunner tx, ClaimRows rows) {
    tx.run(ENTITIES)
        .forEachRemaining(row -> rows.entity(row.get("id").asString(), row.get("type").asString()));
    tx.run(DOCUMENTS)
        .forEachRemaining(
            row ->
                rows.document(
                    row.get("id").asString(),
                    row.get("origin").asString(),
                    row.get("source").asString(null),
                    row.get("published").asString(null),
                    row.get("recorded").asString(null)));
    tx.run(TOPICS)
        .forEachRemaining(
            row -> rows.topic(row.get("documentId").asString(), row.get("entityId").asString()));
    tx.run(CLAIMS).forEachRemaining(row -> rows.claim(claim(row)));
  }

  private static TimedClaim claim(Record row) {
    return new TimedClaim(
        row.get("id").asString(),
        row.get("subjectId").asString(),
        row.get("predicate").asString(),
        row.get("objectId").asString(null),
        row.get("objectText").asString(null),
        row.get("mood").asString(),
        row.get("documentId").asString(),
        row.get("confidence").asDouble(),
        row.get("origin").asString(null),
        row.get("from").asString(null));
  }
}
