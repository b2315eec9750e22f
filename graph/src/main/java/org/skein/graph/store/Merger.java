package org.skein.graph.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.neo4j.driver.TransactionContext;
import org.skein.graph.vocabulary.Vocabulary;

/**
 * Brings entities in line with the judgements that stand. Of those that are one, one is the home:
 * claims, mentions, measurements and names point at it, and say which they were observed of where
 * that is another. What results is a function of what was observed and of the judgements that
 * stand, so that undoing one restores what was before, whatever happened in between.
 */
final class Merger {
  private static final String LOCK = Script.named("lock-merged");
  private static final String UPDATE = Script.named("update-entities");
  private static final String MOVE_INCOMING = Script.named("move-incoming");
  private static final String MOVE_OUTGOING = Script.named("move-outgoing");

  private final Vocabulary vocabulary;

  Merger(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** A claim or measurement, one end of which stood at another entity before. */
  record Moved(boolean claim, String id, String relation, String formerId) {}

  /** Entities that were settled, by id, and what moved between them. */
  record Settled(Set<String> ids, List<Moved> moved) {
    Settled {
      ids = Set.copyOf(ids);
      moved = List.copyOf(moved);
    }
  }

  /** Settles these entities and all that are, or were, one with them. */
  Settled settle(TransactionContext tx, Collection<String> seeds) {
    Identities identities = Identities.read(tx);
    Map<String, MergedEntity> entities = affected(tx, seeds, identities);
    Map<String, String> homes = new HashMap<>();
    List<Map<String, Object>> rows = new ArrayList<>();
    for (MergedEntity entity : entities.values()) {
      if (!homes.containsKey(entity.id())) {
        settleGroup(members(entity, entities, identities), homes, rows);
      }
    }
    List<Moved> moved = move(tx, entities, homes);
    tx.run(UPDATE, Map.of("rows", rows)).consume();
    return new Settled(entities.keySet(), moved);
  }

  /** Reads and locks, in the order of ids, until no further entity is one with those read. */
  private static Map<String, MergedEntity> affected(
      TransactionContext tx, Collection<String> seeds, Identities identities) {
    Map<String, MergedEntity> entities = new TreeMap<>();
    Set<String> open = new TreeSet<>();
    seeds.forEach(seed -> open.addAll(identities.group(seed)));
    while (!open.isEmpty()) {
      Set<String> next = new TreeSet<>();
      tx.run(LOCK, Map.of("ids", List.copyOf(open)))
          .forEachRemaining(
              row -> {
                MergedEntity entity = MergedEntity.of(row.get("entity"));
                entities.put(entity.id(), entity);
                next.addAll(entity.formerMembers());
                next.addAll(identities.group(entity.id()));
              });
      next.removeAll(entities.keySet());
      next.removeAll(open);
      open.clear();
      open.addAll(next);
    }
    return entities;
  }

  private static List<MergedEntity> members(
      MergedEntity entity, Map<String, MergedEntity> entities, Identities identities) {
    return identities.group(entity.id()).stream()
        .filter(entities::containsKey)
        .map(entities::get)
        .sorted(MergedEntity.HOME_FIRST)
        .toList();
  }

  private void settleGroup(
      List<MergedEntity> members, Map<String, String> homes, List<Map<String, Object>> rows) {
    MergedEntity home = members.get(0);
    for (MergedEntity member : members) {
      homes.put(member.id(), home.id());
      rows.add(
          member == home
              ? home.homeRow(members, vocabulary)
              : member.memberRow(home.id(), vocabulary));
    }
  }

  /** Only those are read whose relations may be in the wrong place: a home may have very many. */
  private static List<Moved> move(
      TransactionContext tx, Map<String, MergedEntity> entities, Map<String, String> homes) {
    Set<String> ids = new HashSet<>();
    entities
        .values()
        .forEach(
            entity -> {
              String home = homes.getOrDefault(entity.id(), entity.id());
              if (!home.equals(entity.id())) {
                ids.add(entity.id());
              }
              if (!home.equals(entity.formerHome())) {
                ids.add(entity.formerHome());
              }
            });
    if (ids.isEmpty()) {
      return List.of();
    }
    Map<String, Object> parameters = Map.of("ids", List.copyOf(ids), "homes", homes);
    List<Moved> moved =
        tx.run(MOVE_INCOMING, parameters)
            .list(
                row ->
                    new Moved(
                        row.get("claim").asBoolean(),
                        row.get("id").asString(),
                        row.get("relation").asString(),
                        row.get("former").asString()));
    tx.run(MOVE_OUTGOING, parameters).consume();
    return moved;
  }
}
