package org.skein.graph.store;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.skein.graph.view.EntityRef;
import org.skein.graph.vocabulary.Vocabulary;

/**
 * What the store holds of an entity that is, was or will be merged: what is its own, and what it
 * shows because of others. The latter is a function of the former and of who its members are.
 */
final class MergedEntity {
  /** Where entities are one, reference knowledge goes before what was seen, then the smaller id. */
  static final Comparator<MergedEntity> HOME_FIRST =
      Comparator.comparing((MergedEntity entity) -> !entity.known).thenComparing(MergedEntity::id);

  private final Value node;
  private final String id;
  private final boolean known;

  private MergedEntity(Value node) {
    this.node = node;
    this.id = node.get("id").asString();
    this.known = node.get("known").asBoolean(false);
  }

  static MergedEntity of(Value node) {
    return new MergedEntity(node);
  }

  String id() {
    return id;
  }

  /** The entity that it is stored as part of now: itself, or another. */
  String formerHome() {
    return node.get("mergedInto").asString(id);
  }

  /** The entities that are stored as one with it. */
  Set<String> formerMembers() {
    Set<String> members = new TreeSet<>(List.of(id, formerHome()));
    if (!node.get("members").isNull()) {
      members.addAll(node.get("members").asList(Value::asString));
    }
    return members;
  }

  /** The entity under the type and name that it has by itself. */
  EntityRef observed(Vocabulary vocabulary) {
    String type = known ? null : Votes.of(node.get("typeVotes")).type(vocabulary);
    String name = known ? null : Votes.of(node.get("nameVotes")).name();
    return new EntityRef(
        id,
        type == null ? node.get("type").asString() : type,
        name == null ? node.get("name").asString() : name);
  }

  /**
   * The row for {@code update-entities.cypher} of an entity that is the home of {@code members}, in
   * the order of {@link #HOME_FIRST} with itself first.
   */
  Map<String, Object> homeRow(List<MergedEntity> members, Vocabulary vocabulary) {
    EntityRef shown = shown(members, vocabulary);
    Map<String, @Nullable Object> properties = new HashMap<>();
    List<String> others =
        members.stream().map(MergedEntity::id).filter(m -> !m.equals(id)).toList();
    properties.put("members", others.isEmpty() ? null : others);
    properties.put("mergedInto", null);
    MergedEntity defence =
        members.stream().filter(MergedEntity::hasOwnDefence).findFirst().orElse(null);
    properties.put(
        "defenceAffiliation",
        defence == null ? null : defence.node.get("defenceAffiliation").asString());
    properties.put(
        "defenceSource", defence == null ? null : defence.node.get("defenceSource").asString());
    properties.put("defenceFrom", defence == null || defence == this ? null : defence.id);
    return row(shown, properties, vocabulary);
  }

  /** The row of an entity that is part of another. */
  Map<String, Object> memberRow(String homeId, Vocabulary vocabulary) {
    Map<String, @Nullable Object> properties = new HashMap<>();
    properties.put("members", null);
    properties.put("mergedInto", homeId);
    if (!hasOwnDefence()) {
      properties.put("defenceAffiliation", null);
      properties.put("defenceSource", null);
      properties.put("defenceFrom", null);
    }
    return row(observed(vocabulary), properties, vocabulary);
  }

  private boolean hasOwnDefence() {
    return !node.get("defenceAffiliation").isNull() && node.get("defenceFrom").isNull();
  }

  /** What reference knowledge says; else every document has its vote, whatever it called it. */
  private EntityRef shown(List<MergedEntity> members, Vocabulary vocabulary) {
    EntityRef own = observed(vocabulary);
    if (known) {
      return own;
    }
    Votes types = Votes.none();
    Votes names = Votes.none();
    for (MergedEntity member : members) {
      types.addAll(Votes.of(member.node.get("typeVotes")));
      names.addAll(Votes.of(member.node.get("nameVotes")));
    }
    String type = types.type(vocabulary);
    String name = names.name();
    return new EntityRef(id, type == null ? own.type() : type, name == null ? own.name() : name);
  }

  private Map<String, Object> row(
      EntityRef shown, Map<String, @Nullable Object> properties, Vocabulary vocabulary) {
    properties.put("type", shown.type());
    properties.put("name", shown.name());
    return Map.of(
        "id",
        id,
        "formerLabels",
        List.copyOf(vocabulary.withAncestors(node.get("type").asString())),
        "labels",
        List.copyOf(vocabulary.withAncestors(shown.type())),
        "properties",
        properties);
  }
}
