package org.skein.ingest.resolve;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.skein.graph.vocabulary.Vocabulary;

/** Who belongs to whom by the reference knowledge: chip and model families, firms, places. */
public final class Families {
  private final Vocabulary vocabulary;
  private final Knowledge knowledge;
  private final Map<String, List<String>> children = new HashMap<>();
  private final Map<String, List<String>> made = new HashMap<>();

  /** The families that {@code knowledge} states. */
  public Families(Knowledge knowledge, Vocabulary vocabulary) {
    this.knowledge = knowledge;
    this.vocabulary = vocabulary;
    for (ReferenceEntity one : knowledge.all()) {
      String id = one.entity().id();
      one.parents().forEach(parent -> add(children, parent, id));
      if (one.maker() != null && is(one, "Artifact")) {
        add(made, one.maker(), id);
      }
    }
  }

  private static void add(Map<String, List<String>> map, String key, String value) {
    map.computeIfAbsent(key, unused -> new ArrayList<>()).add(value);
  }

  /**
   * The artifacts of an entity: of a family its members and itself; of an organisation what it and
   * its parts make.
   */
  public Set<String> artifacts(String id) {
    return artifacts(List.of(id));
  }

  /** The artifacts of several entities, those that are artifacts themselves among them. */
  public Set<String> artifacts(Collection<String> ids) {
    Set<String> roots = new LinkedHashSet<>();
    for (String id : ids) {
      ReferenceEntity entity = knowledge.find(id).orElse(null);
      if (entity == null || is(entity, "Artifact")) {
        roots.add(id);
      } else {
        for (String part : below(List.of(id), "Organization")) {
          roots.addAll(made.getOrDefault(part, List.of()));
        }
      }
    }
    return below(roots, "Artifact");
  }

  /** Who makes an artifact, with what they belong to; for an organisation itself and its parts. */
  public Set<String> makers(String id) {
    ReferenceEntity entity = knowledge.find(id).orElse(null);
    if (entity == null) {
      return Set.of();
    }
    if (!is(entity, "Artifact")) {
      return below(List.of(id), "Organization");
    }
    Set<String> makers = new LinkedHashSet<>();
    if (entity.maker() != null) {
      makers.add(entity.maker());
      knowledge.find(entity.maker()).ifPresent(maker -> makers.addAll(maker.parents()));
    }
    return makers;
  }

  /** Whether an entity is the other, belongs to it or lies in it. */
  public boolean isIn(String id, String other) {
    Set<String> seen = new HashSet<>();
    Deque<String> next = new ArrayDeque<>(List.of(id));
    while (!next.isEmpty()) {
      String one = next.pop();
      if (one.equals(other)) {
        return true;
      }
      if (seen.add(one)) {
        knowledge
            .find(one)
            .ifPresent(
                entity -> {
                  next.addAll(entity.parents());
                  if (entity.place() != null) {
                    next.add(entity.place());
                  }
                });
      }
    }
    return false;
  }

  /** The entities and all below them that are of {@code type}. */
  private Set<String> below(Collection<String> roots, String type) {
    Set<String> found = new LinkedHashSet<>(roots);
    Deque<String> next = new ArrayDeque<>(roots);
    while (!next.isEmpty()) {
      for (String child : children.getOrDefault(next.pop(), List.of())) {
        boolean fits = knowledge.find(child).filter(entity -> is(entity, type)).isPresent();
        if (fits && found.add(child)) {
          next.add(child);
        }
      }
    }
    return found;
  }

  private boolean is(ReferenceEntity entity, String type) {
    return vocabulary.isA(entity.entity().type(), type);
  }
}
