package org.skein.ingest.resolve;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.skein.graph.model.Entity;
import org.skein.graph.model.Name;
import org.skein.ingest.resolve.match.NameMatcher;

/**
 * The names of entities that came from registers, such as ROR. What a register lists is not what a
 * text must mean: a name counts only if it is whole (two words or more, no acronym), one entity
 * alone has it, and its type fits. The reference knowledge always comes first.
 */
public final class ImportedNames {
  private static final Entity SEVERAL = new Entity("", "", "", java.util.List.of(), true, null);
  private static final Pattern WORDS =
      Pattern.compile("[\\p{L}\\p{N}]+[^\\p{L}\\p{N}]+[\\p{L}\\p{N}].*|\\p{IsHan}{4,}.*");

  private final Map<String, Entity> byFold = new HashMap<>();
  private final List<Entity> entities;

  /** The names of these entities. */
  public ImportedNames(Collection<Entity> entities) {
    this.entities = List.copyOf(entities);
    for (Entity entity : entities) {
      add(entity.name(), entity);
      for (Name name : entity.names()) {
        if (!name.kind().equals("acronym") && !name.kind().equals("external")) {
          add(name.text(), entity);
        }
      }
    }
  }

  /** Entities by names that are distinctive enough to be looked for in texts; ties are left out. */
  public Map<String, Entity> distinctive() {
    Map<String, Entity> names = new TreeMap<>();
    if (!entities.isEmpty()) {
      DistinctiveNames.of(entities, NameMatcher.shipped())
          .forEach(borne -> names.put(borne.name(), borne.entity()));
    }
    return names;
  }

  private void add(String name, Entity entity) {
    if (WORDS.matcher(name).matches()) {
      byFold.merge(NameKey.fold(name), entity, (a, b) -> a.id().equals(b.id()) ? a : SEVERAL);
    }
  }

  /** The only entity of this name, if its type is of the same kind as {@code type}. */
  public Optional<Entity> find(String name, String type) {
    Entity entity = byFold.get(NameKey.fold(name));
    return entity == null || entity == SEVERAL || !Types.related(entity.type(), type)
        ? Optional.empty()
        : Optional.of(entity);
  }

  /** The resolution, with the imported entity in the place of a new one of the same name. */
  public Resolution refine(Resolution resolution) {
    Entity entity = resolution.entity();
    if (entity.known() || byFold.isEmpty()) {
      return resolution;
    }
    return find(entity.name(), entity.type())
        .map(
            found ->
                new Resolution(found, Math.max(resolution.score(), 0.8), "register", List.of()))
        .orElse(resolution);
  }
}
