package org.skein.graph.store;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/**
 * Which entity a publisher is: the one that has its name; a media outlet before others, reference
 * knowledge before what was met in documents, then the smallest id.
 */
final class SourceNames {
  private static final String READ = Script.named("read-sources");
  private static final String ENTITIES = Script.named("source-entities");
  private static final Comparator<Record> LIKELIEST_FIRST =
      Comparator.comparing((Record row) -> !row.get("type").asString().equals("MediaOutlet"))
          .thenComparing(row -> !row.get("known").asBoolean())
          .thenComparing(row -> row.get("entityId").asString());

  private SourceNames() {}

  /** The entity of each publisher that is one, by the id of the source. */
  static Map<String, String> all(TransactionContext tx) {
    Map<String, String> names = new HashMap<>();
    tx.run(READ)
        .forEachRemaining(row -> names.put(row.get("id").asString(), row.get("name").asString()));
    return of(tx, names);
  }

  /** The entity of each of these sources that is one, by the id of the source. */
  static Map<String, String> of(TransactionContext tx, Map<String, String> nameById) {
    List<Map<String, String>> rows =
        nameById.entrySet().stream()
            .map(entry -> Map.of("id", entry.getKey(), "key", NameKey.of(entry.getValue())))
            .toList();
    if (rows.isEmpty()) {
      return Map.of();
    }
    Map<String, Record> likeliest = new HashMap<>();
    tx.run(ENTITIES, Map.of("rows", rows))
        .forEachRemaining(
            row ->
                likeliest.merge(
                    row.get("sourceId").asString(),
                    row,
                    (a, b) -> LIKELIEST_FIRST.compare(a, b) <= 0 ? a : b));
    Map<String, String> entities = new HashMap<>();
    likeliest.forEach((id, row) -> entities.put(id, row.get("entityId").asString()));
    return entities;
  }
}
