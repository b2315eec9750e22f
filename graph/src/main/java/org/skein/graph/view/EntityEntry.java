package org.skein.graph.view;

import java.util.List;
import org.skein.graph.model.Name;

/**
 * An entity as an index needs it.
 *
 * @param known whether the reference knowledge has it
 * @param names all other names, without the name to show
 * @param claims how many claims it is subject or object of
 */
public record EntityEntry(EntityRef entity, boolean known, List<Name> names, int claims) {
  public EntityEntry {
    names = List.copyOf(names);
  }
}
