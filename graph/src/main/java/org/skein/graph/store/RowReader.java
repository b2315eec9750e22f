package org.skein.graph.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.skein.graph.model.Name;
import org.skein.graph.view.ClaimRow;
import org.skein.graph.view.ClaimView;
import org.skein.graph.view.DocumentRow;
import org.skein.graph.view.EntityRow;
import org.skein.graph.view.MeasurementRow;
import org.skein.graph.view.MeasurementView;
import org.skein.graph.vocabulary.Vocabulary;

/**
 * Reads whole lists row by row, without the words of the documents and in the order of ids, and
 * single rows with them. Safe for use by many threads, as long as its store is open.
 */
public final class RowReader {
  private static final String ENTITIES = Script.named("entity-rows");
  private static final String NAMES = Script.named("entity-names");
  private static final String DOCUMENTS = Script.named("document-rows");
  private static final String DOCUMENTS_BY_ID = Script.named("documents-by-id");
  private static final String CLAIMS = Script.named("claim-rows");
  private static final String MEASUREMENTS = Script.named("measurement-rows");
  private static final String MEASUREMENTS_BY_ID =
      Script.named("match-measurements-by-id", "return-measurements");

  private final Bolt bolt;
  private final ClaimReader claims;

  RowReader(Bolt bolt, Vocabulary vocabulary) {
    this.bolt = bolt;
    this.claims = new ClaimReader(vocabulary);
  }

  /** Hands over every entity. */
  public void forEachEntity(Consumer<EntityRow> consumer) {
    each(ENTITIES, row -> consumer.accept(entity(row)));
  }

  /** Hands over every document. */
  public void forEachDocument(Consumer<DocumentRow> consumer) {
    each(DOCUMENTS, row -> consumer.accept(document(row)));
  }

  /** Hands over every claim. */
  public void forEachClaim(Consumer<ClaimRow> consumer) {
    each(CLAIMS, row -> consumer.accept(claim(row)));
  }

  /** Hands over every measurement. */
  public void forEachMeasurement(Consumer<MeasurementRow> consumer) {
    each(MEASUREMENTS, row -> consumer.accept(measurement(row)));
  }

  /** The claims of these ids, in this order; without those that are not there. */
  public List<ClaimView> claims(List<String> ids) {
    return bolt.read(tx -> claims.byId(tx, ids));
  }

  /** The measurements of these ids, in this order; without those that are not there. */
  public List<MeasurementView> measurements(List<String> ids) {
    return byId(MEASUREMENTS_BY_ID, ids, Views::measurement, MeasurementView::id);
  }

  /** The documents of these ids, in this order; without those that are not there. */
  public List<DocumentRow> documents(List<String> ids) {
    return byId(DOCUMENTS_BY_ID, ids, RowReader::document, row -> row.document().id());
  }

  /** All names of the entities of these ids, by id, in the order of their text. */
  public Map<String, List<Name>> names(List<String> ids) {
    Map<String, List<Name>> names = new HashMap<>();
    bolt.read(tx -> tx.run(NAMES, Map.of("ids", ids)).list())
        .forEach(
            row ->
                names
                    .computeIfAbsent(row.get("id").asString(), id -> new ArrayList<>())
                    .add(Views.name(row.get("name"))));
    return names;
  }

  private void each(String script, Consumer<Record> consumer) {
    bolt.readOnce(tx -> tx.run(script).forEachRemaining(consumer));
  }

  private <T> List<T> byId(
      String script, List<String> ids, Function<Record, T> view, Function<T, String> id) {
    if (ids.isEmpty()) {
      return List.of();
    }
    Map<String, T> found = new HashMap<>();
    bolt.read(tx -> tx.run(script, Map.of("ids", ids)).list(view::apply))
        .forEach(one -> found.put(id.apply(one), one));
    return ids.stream().map(found::get).filter(Objects::nonNull).toList();
  }

  private static EntityRow entity(Record row) {
    return new EntityRow(
        Views.entity(row.get("entity")),
        row.get("known").asBoolean(),
        row.get("affiliation").asString(null),
        row.get("source").asString(null));
  }

  private static DocumentRow document(Record row) {
    Value body = row.get("body");
    return new DocumentRow(
        Views.document(row.get("document")),
        body.get("name").asString(),
        body.get("author").asString(null),
        body.get("mediaType").asString(),
        body.get("sentences").asInt(),
        body.get("recordedAt").asString());
  }

  private static ClaimRow claim(Record row) {
    Value claim = row.get("claim");
    return new ClaimRow(
        claim.get("id").asString(),
        row.get("documentId").asString(),
        row.get("subjectId").asString(),
        claim.get("predicate").asString(),
        row.get("objectId").asString(null),
        claim.get("mood").asString(),
        row.get("saidById").asString(null),
        claim.get("from").asString(null),
        claim.get("to").asString(null),
        claim.get("confidence").asDouble(),
        claim.get("extractor").asString(),
        claim.get("retracted").asBoolean(false));
  }

  private static MeasurementRow measurement(Record row) {
    Value measurement = row.get("measurement");
    return new MeasurementRow(
        measurement.get("id").asString(),
        row.get("documentId").asString(),
        row.get("entityId").asString(),
        measurement.get("metric").asString(),
        Views.number(measurement.get("low")),
        Views.number(measurement.get("high")),
        measurement.get("unit").asString(),
        row.get("ofId").asString(null),
        row.get("placeId").asString(null),
        measurement.get("mood").asString(),
        row.get("saidById").asString(null),
        measurement.get("from").asString(null),
        measurement.get("confidence").asDouble(),
        measurement.get("extractor").asString());
  }
}
