package org.skein.graph.store;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.neo4j.driver.QueryRunner;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.skein.graph.view.ClaimView;
import org.skein.graph.view.DocumentEntry;
import org.skein.graph.view.DocumentView;
import org.skein.graph.view.MeasurementView;

/** Reads documents with all that was read out of them. */
final class DocumentReader {
  private static final String FIND = Script.named("find-document");
  private static final String ALL = Script.named("match-all-documents", "return-documents");
  private static final String BY_ID = Script.named("match-documents-by-id", "return-documents");
  private static final String MENTIONS = Script.named("document-mentions");
  private static final String CLAIMS = Script.named("match-document-claims", "return-claims");
  private static final String MEASUREMENTS =
      Script.named("match-document-measurements", "return-measurements");

  Optional<DocumentView> find(TransactionContext tx, String id) {
    List<Record> rows = tx.run(FIND, Map.of("id", id)).list();
    return rows.isEmpty() ? Optional.empty() : Optional.of(view(tx, id, rows.get(0)));
  }

  void forEach(QueryRunner tx, Consumer<DocumentEntry> consumer) {
    tx.run(ALL).forEachRemaining(row -> consumer.accept(entry(row)));
  }

  void forEach(QueryRunner tx, List<String> ids, Consumer<DocumentEntry> consumer) {
    tx.run(BY_ID, Map.of("ids", ids)).forEachRemaining(row -> consumer.accept(entry(row)));
  }

  private static DocumentEntry entry(Record row) {
    return new DocumentEntry(
        Views.document(row.get("document")), row.get("text").asString(), row.get("claims").asInt());
  }

  private static DocumentView view(TransactionContext tx, String id, Record row) {
    Value body = row.get("body");
    Map<String, Object> parameters = Map.of("id", id);
    return new DocumentView(
        Views.document(row.get("document")),
        body.get("name").asString(),
        body.get("author").asString(null),
        body.get("mediaType").asString(),
        body.get("text").asString(),
        body.get("sentences").asInt(),
        tx.run(MENTIONS, parameters).list(Views::mention),
        tx.run(CLAIMS, parameters).stream()
            .map(Views::claim)
            .sorted(
                Comparator.comparing((ClaimView claim) -> claim.quote().start())
                    .thenComparing(claim -> claim.quote().end())
                    .thenComparing(ClaimView::id))
            .toList(),
        tx.run(MEASUREMENTS, parameters).stream()
            .map(Views::measurement)
            .sorted(
                Comparator.comparing((MeasurementView one) -> one.quote().start())
                    .thenComparing(one -> one.quote().end())
                    .thenComparing(MeasurementView::id))
            .toList());
  }
}
