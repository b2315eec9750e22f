package org.skein.graph.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.skein.graph.model.Entity;
import org.skein.graph.vocabulary.Vocabulary;

/** Merges entities into the store, inside a transaction of the caller. */
final class EntityWriter {
  private static final String LOCK = Script.named("lock-entities");
  private static final String UPDATE = Script.named("update-entities");
  private static final String NAME = Script.named("name-entities");

  private final Vocabulary vocabulary;

  EntityWriter(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Takes over what the reference knowledge says; returns whether anything changed. */
  boolean refer(TransactionContext tx, Collection<Entity> entities) {
    return merge(tx, entities, EntityState::refer);
  }

  /**
   * Counts what documents say of their entities.
   *
   * @param entities each entity once for each document that it is in
   */
  void meet(TransactionContext tx, Collection<Entity> entities) {
    merge(tx, entities, (state, entity) -> state.meet(entity, vocabulary));
  }

  private boolean merge(
      TransactionContext tx, Collection<Entity> entities, BiConsumer<EntityState, Entity> change) {
    // Rows in the order of ids: two writers that lock in the same order do not deadlock.
    Map<String, List<Entity>> byId = new TreeMap<>();
    for (Entity entity : entities) {
      vocabulary.type(entity.type());
      byId.computeIfAbsent(entity.id(), unused -> new ArrayList<>()).add(entity);
    }
    List<EntityState> changed =
        tx.run(LOCK, Map.of("ids", List.copyOf(byId.keySet()))).stream()
            .map(row -> changed(row, byId, change))
            .filter(EntityState::isChanged)
            .toList();
    if (changed.isEmpty()) {
      return false;
    }
    tx.run(UPDATE, Map.of("rows", changed.stream().map(state -> state.row(vocabulary)).toList()))
        .consume();
    List<Map<String, String>> names =
        changed.stream()
            .flatMap(state -> state.nameRows().stream())
            .sorted(Comparator.comparing((Map<String, String> row) -> row.getOrDefault("key", "")))
            .toList();
    tx.run(NAME, Map.of("rows", names)).consume();
    return true;
  }

  private static EntityState changed(
      Record row, Map<String, List<Entity>> byId, BiConsumer<EntityState, Entity> change) {
    EntityState state = EntityState.of(row);
    List<Entity> entities = byId.get(row.get("entity").get("id").asString());
    if (entities == null) {
      throw new IllegalStateException("the store answered with an entity that was not asked for");
    }
    entities.forEach(entity -> change.accept(state, entity));
    return state;
  }
}
