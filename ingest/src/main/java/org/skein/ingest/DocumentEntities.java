package org.skein.ingest;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.skein.graph.model.Entity;
import org.skein.graph.model.Mention;
import org.skein.graph.model.Name;
import org.skein.ingest.extract.NamedSpan;
import org.skein.ingest.resolve.Resolution;
import org.skein.ingest.resolve.Resolver;

/** The resolved entities of one document. */
record DocumentEntities(Map<Resolver.Observed, Resolution> resolved) {
  Resolution of(NamedSpan name) {
    Resolution resolution = resolved.get(Pipeline.observed(name));
    if (resolution == null) {
      throw new IllegalStateException("'%s' was not resolved".formatted(name.text()));
    }
    return resolution;
  }

  @Nullable String id(@Nullable NamedSpan name) {
    return name == null ? null : of(name).entity().id();
  }

  /** Every entity once, with the names seen in this document that it did not have. */
  List<Entity> seen(List<Mention> mentions, Set<String> others) {
    Set<String> named = new HashSet<>(others);
    mentions.forEach(mention -> named.add(mention.entityId()));
    Map<String, TreeMap<String, Name>> names = new HashMap<>();
    Map<String, TreeMap<String, Integer>> types = new HashMap<>();
    for (Mention mention : mentions) {
      types
          .computeIfAbsent(mention.entityId(), key -> new TreeMap<>())
          .merge(mention.type(), 1, Integer::sum);
      names
          .computeIfAbsent(mention.entityId(), key -> new TreeMap<>())
          .putIfAbsent(mention.quote().text(), new Name(mention.quote().text(), "und", "seen"));
    }
    Map<String, Entity> entities = new TreeMap<>();
    for (Resolution resolution : resolved.values()) {
      Entity entity = resolution.entity();
      if (!named.contains(entity.id())) {
        continue;
      }
      entities.putIfAbsent(
          entity.id(),
          withSeen(
              entity,
              type(entity, types.getOrDefault(entity.id(), new TreeMap<>())),
              names.getOrDefault(entity.id(), new TreeMap<>())));
    }
    return List.copyOf(entities.values());
  }

  /** What a document takes an unknown thing for most often; the last by name of equals. */
  private static String type(Entity entity, TreeMap<String, Integer> types) {
    return entity.known() || types.isEmpty()
        ? entity.type()
        : Collections.max(types.descendingMap().entrySet(), Map.Entry.comparingByValue()).getKey();
  }

  private static Entity withSeen(Entity entity, String type, TreeMap<String, Name> seen) {
    Map<String, Name> all = new LinkedHashMap<>();
    entity.names().forEach(name -> all.putIfAbsent(name.text(), name));
    seen.values().stream()
        .filter(name -> !name.text().equals(entity.name()))
        .forEach(name -> all.putIfAbsent(name.text(), name));
    return new Entity(
        entity.id(),
        type,
        entity.name(),
        List.copyOf(all.values()),
        entity.known(),
        entity.defence());
  }
}
