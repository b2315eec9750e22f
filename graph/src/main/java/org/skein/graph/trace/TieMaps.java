package org.skein.graph.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.skein.graph.store.GraphStore;
import org.skein.graph.view.ClaimScope;
import org.skein.graph.view.EntityKind;
import org.skein.graph.view.Tie;

/**
 * The ties in memory, read again when the projection changed; beside those of all claims, those of
 * the few scopes that were asked for last. Safe for use by many threads.
 */
final class TieMaps {
  private static final int SCOPES = 4;

  private final GraphStore store;
  private final Map<ClaimScope, TieMap> scoped = new LinkedHashMap<>(8, 0.75f, true);
  private final Map<String, EntityKind> kinds = new HashMap<>();
  private String version = "";

  TieMaps(GraphStore store) {
    this.store = store;
  }

  /** The ties that these claims give. */
  synchronized TieMap of(ClaimScope scope) {
    String current = store.projectionVersion();
    if (!current.equals(version)) {
      scoped.clear();
      kinds.clear();
      store.contents().forEachKind(kind -> kinds.put(kind.id(), kind));
      version = current;
    }
    TieMap map = scoped.get(scope);
    if (map == null) {
      List<Tie> ties = new ArrayList<>();
      store.contents().forEachTie(scope, ties::add);
      map = TieMap.of(ties, kinds, store.vocabulary());
      scoped.put(scope, map);
      forgetOldest();
    }
    return map;
  }

  /** The map of all claims stays: it is the one that is asked for most. */
  private void forgetOldest() {
    if (scoped.size() > SCOPES + 1) {
      scoped.keySet().stream().filter(each -> !each.isAll()).findFirst().ifPresent(scoped::remove);
    }
  }
}
