package org.skein.graph.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Result;
import org.neo4j.driver.TransactionContext;
import org.skein.graph.view.Clocks;

/**
 * Keeps the pages of hubs: entities of so many claims or mentions that counting them takes long.
 */
final class HubProjector {
  /** Up to so many claims, and as many mentions, are counted when a profile is asked for. */
  static final int LEAST = 500;

  private static final String CANDIDATES = Script.named("hub-candidates");
  private static final String CANDIDATES_AMONG = Script.named("hub-candidates-among");
  private static final String READ = Script.named("read-hubs");
  private static final String READ_AMONG = Script.named("read-hubs-among");
  private static final String MERGE = Script.named("merge-hubs");
  private static final String DELETE = Script.named("delete-hubs");
  private static final int BATCH = 20;

  private final ProfileScan scan;
  private final int least;

  /**
   * @param least an entity of more claims or mentions is a hub
   */
  HubProjector(ProfileScan scan, int least) {
    this.scan = scan;
    this.least = least;
  }

  /** Brings the pages up to date; returns how many changed. */
  int project(Bolt bolt) {
    Map<String, Map<String, Object>> stored = bolt.read(tx -> stored(tx.run(READ)));
    List<String> ids =
        bolt.read(
            tx -> tx.run(CANDIDATES, Map.of("least", least)).list(row -> row.get("id").asString()));
    int changed = 0;
    for (int from = 0; from < ids.size(); from += BATCH) {
      var batch = ids.subList(from, Math.min(ids.size(), from + BATCH));
      changed += merge(bolt, batch, stored);
    }
    ids.forEach(stored::remove);
    List<Map<String, @Nullable Object>> gone = new ArrayList<>();
    stored.keySet().forEach(id -> gone.add(Map.of("id", id)));
    Projector.write(bolt, DELETE, gone);
    return changed + gone.size();
  }

  /** Brings the pages of these entities up to date, in the transaction of what changed them. */
  void project(TransactionContext tx, Collection<String> entityIds) {
    List<String> among = List.copyOf(entityIds);
    Map<String, Map<String, Object>> stored = stored(tx.run(READ_AMONG, Map.of("ids", among)));
    List<String> ids =
        tx.run(CANDIDATES_AMONG, Map.of("ids", among, "least", least))
            .list(row -> row.get("id").asString());
    List<Map<String, @Nullable Object>> fresh = fresh(tx, ids, stored);
    ids.forEach(stored::remove);
    List<Map<String, String>> gone = stored.keySet().stream().map(id -> Map.of("id", id)).toList();
    tx.run(DELETE, Map.of("rows", gone)).consume();
    tx.run(MERGE, Map.of("rows", fresh)).consume();
  }

  private int merge(Bolt bolt, List<String> ids, Map<String, Map<String, Object>> stored) {
    List<Map<String, @Nullable Object>> rows = bolt.read(tx -> fresh(tx, ids, stored));
    Projector.write(bolt, MERGE, rows);
    return rows.size();
  }

  /** The pages that are other than those stored. */
  private List<Map<String, @Nullable Object>> fresh(
      TransactionContext tx, List<String> ids, Map<String, Map<String, Object>> stored) {
    List<Map<String, @Nullable Object>> fresh = new ArrayList<>();
    for (String id : ids) {
      var properties = scan.page(tx, id, Clocks.NOW).properties(id);
      if (!properties.equals(stored.get(id))) {
        fresh.add(Map.of("id", id, "properties", properties));
      }
    }
    return fresh;
  }

  private static Map<String, Map<String, Object>> stored(Result rows) {
    Map<String, Map<String, Object>> hubs = new HashMap<>();
    rows.forEachRemaining(
        row -> {
          Map<String, Object> hub = row.get("hub").asMap();
          hubs.put(String.valueOf(hub.get("id")), hub);
        });
    return hubs;
  }
}
