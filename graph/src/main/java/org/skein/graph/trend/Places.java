package org.skein.graph.trend;

import org.skein.graph.model.Mood;

/** What lies in a place: all that asserted claims locate in it, or in a place that they do. */
final class Places {
  private final ClaimTable table;
  private final int locatedIn;
  private final int partOf;

  Places(ClaimTable table) {
    this.table = table;
    this.locatedIn = table.predicates.indexOf("located_in");
    this.partOf = table.predicates.indexOf("part_of");
  }

  /** The place and all entities within it. */
  IntSet within(int place) {
    IntSet found = new IntSet(256);
    IntColumn open = new IntColumn();
    found.add(place);
    open.add(place);
    for (int i = 0; i < open.size(); i++) {
      int at = open.get(i);
      for (int j = 0; j < table.byEntity.size(at); j++) {
        int row = table.byEntity.row(at, j);
        int inside = table.claims.subject()[row];
        if (table.claims.object()[row] == at
            && locates(row, inside)
            && found.add(inside)
            && isPlace(inside)) {
          open.add(inside);
        }
      }
    }
    return found;
  }

  private boolean locates(int row, int inside) {
    int predicate = table.claims.predicate()[row];
    return table.claims.mood()[row] == Mood.ASSERTED.ordinal()
        && (predicate == locatedIn || predicate == partOf && isPlace(inside));
  }

  private boolean isPlace(int entity) {
    return table.vocabulary.isA(table.types.get(table.entityType[entity]), "Place");
  }
}
