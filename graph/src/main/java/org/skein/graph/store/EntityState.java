package org.skein.graph.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.skein.graph.model.Entity;
import org.skein.graph.model.Entity.Defence;
import org.skein.graph.model.Name;
import org.skein.graph.vocabulary.Vocabulary;

/**
 * What the store holds of one entity, and how documents and the reference knowledge change it. The
 * outcome does not depend on the order: the reference knowledge decides where it speaks; else each
 * document has one vote on type and name.
 */
final class EntityState {
  private final String id;
  private final Set<Name> stored;
  private final Set<Name> added = new HashSet<>();
  private final @Nullable String formerType;
  private final Votes typeVotes;
  private final Votes nameVotes;
  private final boolean merged;
  private boolean known;
  private @Nullable String type;
  private @Nullable String name;
  private @Nullable Defence defence;
  private boolean changed;

  private EntityState(String id, Value entity, Set<Name> stored) {
    this.id = id;
    this.stored = stored;
    this.formerType = entity.get("type").asString(null);
    this.type = formerType;
    this.name = entity.get("name").asString(null);
    this.known = entity.get("known").asBoolean(false);
    this.typeVotes = Votes.of(entity.get("typeVotes"));
    this.nameVotes = Votes.of(entity.get("nameVotes"));
    this.merged = !entity.get("mergedInto").isNull() || !entity.get("members").isNull();
    if (!entity.get("defenceAffiliation").isNull() && entity.get("defenceFrom").isNull()) {
      this.defence =
          new Defence(
              entity.get("defenceAffiliation").asString(), entity.get("defenceSource").asString());
    }
  }

  static EntityState of(Record row) {
    Value entity = row.get("entity");
    Set<Name> names = new HashSet<>(row.get("names").asList(Views::name));
    return new EntityState(entity.get("id").asString(), entity, names);
  }

  /** Takes over what the reference knowledge says. */
  void refer(Entity reference) {
    boolean same =
        known
            && reference.type().equals(type)
            && reference.name().equals(name)
            && java.util.Objects.equals(reference.defence(), defence);
    changed |= !same;
    known = true;
    type = reference.type();
    name = reference.name();
    defence = reference.defence();
    addNames(reference, "common");
  }

  /** Counts what one document says. */
  void meet(Entity seen, Vocabulary vocabulary) {
    if (seen.known()) {
      if (!known) {
        refer(seen);
      }
      addNames(seen, "common");
      return;
    }
    typeVotes.add(seen.type());
    nameVotes.add(seen.name());
    changed = true;
    addNames(seen, "seen");
    if (!known) {
      type = typeVotes.type(vocabulary);
      name = nameVotes.name();
    }
  }

  private void addNames(Entity entity, String kindOfMain) {
    Set<Name> all = new HashSet<>(entity.names());
    all.add(new Name(entity.name(), "und", kindOfMain));
    all.removeAll(stored);
    added.addAll(all);
  }

  boolean isChanged() {
    return changed || !added.isEmpty();
  }

  /** The id, if the entity is one of several that were merged; else null. */
  @Nullable String mergedId() {
    return merged ? id : null;
  }

  /** The row for {@code update-entities.cypher}. */
  Map<String, Object> row(Vocabulary vocabulary) {
    Map<String, @Nullable Object> properties = new HashMap<>();
    properties.put("known", known);
    properties.put("type", type);
    properties.put("name", name);
    properties.put("typeVotes", typeVotes.lines());
    properties.put("nameVotes", nameVotes.lines());
    properties.put("defenceAffiliation", defence == null ? null : defence.affiliation());
    properties.put("defenceSource", defence == null ? null : defence.source());
    properties.put("defenceFrom", null);
    return Map.of(
        "id",
        id,
        "formerLabels",
        labels(formerType, vocabulary),
        "labels",
        labels(type, vocabulary),
        "properties",
        properties);
  }

  /** The rows for {@code name-entities.cypher}: names not stored yet. */
  List<Map<String, String>> nameRows() {
    return added.stream()
        .map(
            added ->
                Map.of(
                    "entityId", id,
                    "key", NameKey.of(added.text()),
                    "text", added.text(),
                    "language", added.language(),
                    "kind", added.kind()))
        .toList();
  }

  private static List<String> labels(@Nullable String type, Vocabulary vocabulary) {
    return type == null ? List.of() : List.copyOf(vocabulary.withAncestors(type));
  }
}
