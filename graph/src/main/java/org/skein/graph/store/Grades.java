package org.skein.graph.store;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;
import org.skein.graph.model.Reliability;

/**
 * The grades of sources as they stand, or stood on a day. A claim is as reliable as the least
 * reliable source that passed it on: its publisher, and whom it names.
 */
record Grades(Map<String, Reliability> bySource, Map<String, Reliability> byEntity) {
  private static final String READ = Script.named("read-grades");

  /** No source has a grade. */
  static final Grades NONE = new Grades(Map.of(), Map.of());

  Grades {
    bySource = Map.copyOf(bySource);
    byEntity = Map.copyOf(byEntity);
  }

  /**
   * The grades given before a day.
   *
   * @param before ISO date, or null for all that were given
   */
  static Grades read(TransactionContext tx, @Nullable String before) {
    Map<String, Reliability> bySource = new LinkedHashMap<>();
    Map<String, String> names = new HashMap<>();
    tx.run(READ, Collections.singletonMap("before", before))
        .forEachRemaining(
            row -> {
              String id = row.get("id").asString();
              bySource.put(id, Reliability.ofLetter(row.get("letter").asString()));
              names.put(id, row.get("name").asString());
            });
    Map<String, Reliability> byEntity = new HashMap<>();
    SourceNames.of(tx, names)
        .forEach(
            (source, entity) -> {
              Reliability grade = bySource.getOrDefault(source, Reliability.F);
              if (grade != Reliability.F) {
                byEntity.merge(entity, grade, Grades::lesser);
              }
            });
    return new Grades(bySource, byEntity);
  }

  /**
   * How reliable a claim is.
   *
   * @param sourceId the publisher of its document, or null
   * @param saidById whom the document names as having said so, or null
   */
  Reliability of(@Nullable String sourceId, @Nullable String saidById) {
    Reliability publisher =
        sourceId == null ? Reliability.F : bySource.getOrDefault(sourceId, Reliability.F);
    return saidById == null
        ? publisher
        : lesser(publisher, byEntity.getOrDefault(saidById, Reliability.F));
  }

  private static Reliability lesser(Reliability a, Reliability b) {
    return a.weight() <= b.weight() ? a : b;
  }
}
