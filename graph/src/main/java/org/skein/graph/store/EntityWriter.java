package org.skein.graph.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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
  private final Merger merger;

  EntityWriter(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.merger = new Merger(vocabulary);
  }

  /** Takes over what the reference knowledge says; returns whether anything changed. */
  boolean refer(TransactionContext tx, Collection<Entity> entities) {
    List<EntityState> states = merge(tx, entities, EntityState::refer);
    boolean changed = states.stream().anyMatch(EntityState::isChanged);
    if (changed) {
      settle(tx, states);
    }
    return changed;
  }

  /**
   * Counts what documents say of their entities; the rest of them is written by {@code rest}.
   *
   * @param entities each entity once for each document that it is in
   */
  void meet(TransactionContext tx, Collection<Entity> entities, Runnable rest) {
    List<EntityState> states =
        merge(tx, entities, (state, entity) -> state.meet(entity, vocabulary));
    rest.run();
    settle(tx, states);
  }

  /** What was written about an entity that is merged goes where that is at home. */
  private void settle(TransactionContext tx, List<EntityState> states) {
    Set<String> merged = new TreeSet<>();
    for (EntityState state : states) {
      String id = state.mergedId();
      if (id != null) {
        merged.add(id);
      }
    }
    if (!merged.isEmpty()) {
      merger.settle(tx, merged);
    }
  }

  private List<EntityState> merge(
      TransactionContext tx, Collection<Entity> entities, BiConsumer<EntityState, Entity> change) {
    // Rows in the order of ids: two writers that lock in the same order do not deadlock.
    Map<String, List<Entity>> byId = new TreeMap<>();
    for (Entity entity : entities) {
      vocabulary.type(entity.type());
      byId.computeIfAbsent(entity.id(), unused -> new ArrayList<>()).add(entity);
    }
    List<EntityState> states =
        tx.run(LOCK, Map.of("ids", List.copyOf(byId.keySet()))).stream()
            .map(row -> changed(row, byId, change))
            .toList();
    List<EntityState> changed = states.stream().filter(EntityState::isChanged).toList();
    if (changed.isEmpty()) {
      return states;
    }
    tx.run(UPDATE, Map.of("rows", changed.stream().map(state -> state.row(vocabulary)).toList()))
        .consume();
    List<Map<String, String>> names =
        changed.stream()
            .flatMap(state -> state.nameRows().stream())
            .sorted(Comparator.comparing((Map<String, String> row) -> row.getOrDefault("key", "")))
            .toList();
    tx.run(NAME, Map.of("rows", names)).consume();
    return states;
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
