package org.skein.graph.store;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.neo4j.driver.QueryRunner;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.skein.graph.model.Name;
import org.skein.graph.model.SkeinException;
import org.skein.graph.view.EntityEntry;
import org.skein.graph.view.EntityKind;
import org.skein.graph.view.EntityProfile.DefenceView;
import org.skein.graph.view.EntityRef;

/** Finds entities by id and by name. */
final class EntityReader {
  private static final String FIND = Script.named("find-entity");
  private static final String FIND_BY_NAME = Script.named("find-entity-by-name");
  private static final String BY_ID = Script.named("entities-by-id");
  private static final String DEFENCES = Script.named("read-defences");
  private static final String KINDS = Script.named("read-kinds");
  private static final String ALL = Script.named("match-all-entities", "return-entities");
  private static final String ENTRIES_BY_ID =
      Script.named("match-entities-by-id", "return-entities");

  Optional<EntityRef> find(TransactionContext tx, String idOrName) {
    return row(tx, idOrName)
        .or(() -> first(tx, FIND_BY_NAME, Map.of("key", NameKey.of(idOrName))))
        .map(row -> Views.entity(row.get("entity")));
  }

  List<EntityRef> byId(TransactionContext tx, List<String> ids) {
    return tx.run(BY_ID, Map.of("ids", ids)).list(row -> Views.entity(row.get("entity")));
  }

  /** The entity of this id, or the one that it was merged into, with all properties and names. */
  Optional<Record> row(TransactionContext tx, String id) {
    return first(tx, FIND, Map.of("id", id));
  }

  void forEach(QueryRunner tx, Consumer<EntityEntry> consumer) {
    tx.run(ALL).forEachRemaining(row -> consumer.accept(entry(row)));
  }

  Map<String, DefenceView> defences(TransactionContext tx, List<String> ids) {
    Map<String, DefenceView> defences = new HashMap<>();
    tx.run(DEFENCES, Map.of("ids", ids))
        .forEachRemaining(
            row ->
                defences.put(
                    row.get("id").asString(),
                    new DefenceView(
                        row.get("affiliation").asString(), row.get("source").asString())));
    return defences;
  }

  void forEachKind(QueryRunner tx, Consumer<EntityKind> consumer) {
    tx.run(KINDS)
        .forEachRemaining(
            row ->
                consumer.accept(
                    new EntityKind(
                        row.get("id").asString(),
                        row.get("type").asString(),
                        row.get("defence").asBoolean())));
  }

  void forEach(QueryRunner tx, List<String> ids, Consumer<EntityEntry> consumer) {
    tx.run(ENTRIES_BY_ID, Map.of("ids", ids)).forEachRemaining(row -> consumer.accept(entry(row)));
  }

  private static EntityEntry entry(Record row) {
    EntityRef entity = Views.entity(row.get("entity"));
    List<Name> names =
        row.get("names").asList(Views::name).stream()
            .distinct()
            .filter(Predicate.not(name -> name.text().equals(entity.name())))
            .sorted(Comparator.comparing(Name::text).thenComparing(Name::kind))
            .toList();
    return new EntityEntry(entity, row.get("known").asBoolean(), names, row.get("claims").asInt());
  }

  private static Optional<Record> first(
      TransactionContext tx, String script, Map<String, Object> parameters) {
    List<Record> rows = tx.run(script, parameters).list();
    return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(0));
  }

  static SkeinException none(String id) {
    return new SkeinException(
        SkeinException.Code.NOT_FOUND,
        "no entity has the id '%s': search for its name first".formatted(id));
  }
}
