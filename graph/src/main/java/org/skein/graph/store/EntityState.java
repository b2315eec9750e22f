package org.skein.graph.store;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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
  private static final char COUNT = '\u001f';

  private final String id;
  private final Set<Name> stored;
  private final Set<Name> added = new HashSet<>();
  private final @Nullable String formerType;
  private final Map<String, Integer> typeVotes;
  private final Map<String, Integer> nameVotes;
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
    this.typeVotes = votes(entity.get("typeVotes"));
    this.nameVotes = votes(entity.get("nameVotes"));
    if (!entity.get("defenceAffiliation").isNull()) {
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
    typeVotes.merge(seen.type(), 1, Integer::sum);
    nameVotes.merge(seen.name(), 1, Integer::sum);
    changed = true;
    addNames(seen, "seen");
    if (!known) {
      type = winner(typeVotes, Comparator.comparingInt(vocabulary.typeNames()::indexOf));
      name =
          winner(
              nameVotes,
              Comparator.comparingInt((String text) -> -text.length())
                  .thenComparing(Comparator.naturalOrder()));
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

  /** The row for {@code update-entities.cypher}. */
  Map<String, Object> row(Vocabulary vocabulary) {
    Map<String, @Nullable Object> properties = new HashMap<>();
    properties.put("known", known);
    properties.put("type", type);
    properties.put("name", name);
    properties.put("typeVotes", lines(typeVotes));
    properties.put("nameVotes", lines(nameVotes));
    properties.put("defenceAffiliation", defence == null ? null : defence.affiliation());
    properties.put("defenceSource", defence == null ? null : defence.source());
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

  private static String winner(Map<String, Integer> votes, Comparator<String> tieBreak) {
    int most = votes.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
    return votes.entrySet().stream()
        .filter(entry -> entry.getValue() == most)
        .map(Map.Entry::getKey)
        .min(tieBreak)
        .orElseThrow();
  }

  private static Map<String, Integer> votes(Value lines) {
    Map<String, Integer> votes = new TreeMap<>();
    if (!lines.isNull()) {
      for (String line : lines.asList(Value::asString)) {
        int at = line.lastIndexOf(COUNT);
        votes.put(line.substring(0, at), Integer.valueOf(line.substring(at + 1)));
      }
    }
    return votes;
  }

  private static List<String> lines(Map<String, Integer> votes) {
    Set<String> lines = new TreeSet<>();
    votes.forEach((value, count) -> lines.add(value + COUNT + count));
    return List.copyOf(lines);
  }
}
