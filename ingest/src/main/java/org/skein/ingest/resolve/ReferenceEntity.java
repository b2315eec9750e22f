package org.skein.ingest.resolve;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skein.graph.model.Entity;
import org.skein.graph.model.Name;

/**
 * An entity of the reference knowledge.
 *
 * @param entity what goes into the graph
 * @param ambiguous those of its names that are ordinary words or shared with another entity
 * @param parents ids of what it belongs to: maker's family, owner, country
 * @param place id of where it is, or null
 * @param maker id of who makes it, or null
 * @param role what a person is known for, in words, or null
 * @param from first year of existence, or null if unknown
 */
public record ReferenceEntity(
    Entity entity,
    List<String> ambiguous,
    List<String> parents,
    @Nullable String place,
    @Nullable String maker,
    @Nullable String role,
    @Nullable Integer from) {
  public ReferenceEntity {
    ambiguous = List.copyOf(ambiguous);
    parents = List.copyOf(parents);
  }

  /** The name to show and all others. */
  public List<Name> allNames() {
    List<Name> all = new java.util.ArrayList<>(entity.names().size() + 1);
    all.add(new Name(entity.name(), "en", "common"));
    all.addAll(entity.names());
    return all;
  }
}
