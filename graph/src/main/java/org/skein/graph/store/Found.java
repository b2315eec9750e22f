package org.skein.graph.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.skein.graph.model.Ids;

/**
 * A contradiction in ids, as the projection keeps it.
 *
 * @param others the ids of further entities whose pages show it
 */
record Found(
    String kind,
    String entityId,
    String about,
    @Nullable String otherId,
    @Nullable String placeId,
    List<Side> sides,
    List<String> others) {
  private static final String FIELD = "\u001f";

  Found {
    sides = List.copyOf(sides);
    others = List.copyOf(others);
  }

  /**
   * One side.
   *
   * @param ids of its claims or measurements, best first
   */
  record Side(String says, int origins, List<String> ids) {
    Side {
      ids = List.copyOf(ids);
    }

    private String toLine() {
      return says + FIELD + origins + FIELD + String.join(FIELD, ids);
    }

    private static Side ofLine(String line) {
      String[] fields = line.split(FIELD, -1);
      return new Side(
          fields[0], Integer.parseInt(fields[1]), Arrays.asList(fields).subList(2, fields.length));
    }
  }

  /** A function of what it is about and of the first thing that each side says. */
  String id() {
    List<@Nullable Object> parts = new ArrayList<>();
    parts.add(kind);
    parts.add(entityId);
    parts.add(about);
    parts.add(otherId);
    parts.add(placeId);
    sides.stream()
        .flatMap(side -> side.ids().stream())
        .min(String::compareTo)
        .ifPresent(parts::add);
    return Ids.of("k", parts.toArray());
  }

  /** The row for {@code merge-contradictions.cypher}. */
  Map<String, @Nullable Object> row() {
    Map<String, @Nullable Object> properties = new HashMap<>();
    properties.put("id", id());
    properties.put("kind", kind);
    properties.put("entityId", entityId);
    properties.put("about", about);
    if (otherId != null) {
      properties.put("otherId", otherId);
    }
    if (placeId != null) {
      properties.put("placeId", placeId);
    }
    properties.put("others", others);
    properties.put("sides", sides.stream().map(Side::toLine).toList());
    properties.put("origins", (long) sides.stream().mapToInt(Side::origins).sum());
    Set<String> entities = new LinkedHashSet<>(others);
    entities.add(entityId);
    entities.add(otherId);
    entities.remove(null);
    return Map.of("id", id(), "properties", properties, "entities", List.copyOf(entities));
  }

  static Found of(Value node) {
    return new Found(
        node.get("kind").asString(),
        node.get("entityId").asString(),
        node.get("about").asString(),
        node.get("otherId").asString(null),
        node.get("placeId").asString(null),
        node.get("sides").asList(Value::asString).stream().map(Side::ofLine).toList(),
        node.get("others").asList(Value::asString).stream().filter(Objects::nonNull).toList());
  }
}
