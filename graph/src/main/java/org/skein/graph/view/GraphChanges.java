package org.skein.graph.view;

import java.util.Set;

/**
 * What changed in a graph since some version of it, by id. Whatever is named may be there, be
 * different or be gone now.
 *
 * @param version the version that these changes lead to, or a later one
 * @param documents documents that were written, or became copies of others
 * @param entities entities whose names, type or claims changed with these documents
 * @param moved entities that changed by themselves: merged, split or taken over from the reference
 *     knowledge; their claims may have moved to others
 */
public record GraphChanges(
    String version, Set<String> documents, Set<String> entities, Set<String> moved) {
  public GraphChanges {
    documents = Set.copyOf(documents);
    entities = Set.copyOf(entities);
    moved = Set.copyOf(moved);
  }
}
