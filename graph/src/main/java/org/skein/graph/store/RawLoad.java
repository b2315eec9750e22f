package org.skein.graph.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthTokens;
import org.skein.graph.model.Entity;
import org.skein.graph.model.Findings;

/**
 * What loading is measured against: the same rows by {@code UNWIND … CREATE} through the same
 * driver into an empty store with the same constraints, and nothing else. It checks nothing, merges
 * nothing, and is told beforehand what is new; making the rows is not on its clock.
 */
public final class RawLoad implements AutoCloseable {
  private static final int BATCH = 2000;
  private static final List<String> NODES_FIRST =
      List.of("raw-entities", "raw-names", "raw-named", "raw-sources", "raw-documents");

  private final EmbeddedServer server;
  private final Bolt bolt;
  private final Set<String> entities = new HashSet<>();
  private final Set<String> names = new HashSet<>();
  private final Set<String> sources = new HashSet<>();

  private RawLoad(EmbeddedServer server, Bolt bolt) {
    this.server = server;
    this.bolt = bolt;
  }

  /** Opens an empty store in {@code folder}. */
  public static RawLoad open(Path folder) {
    EmbeddedServer server = EmbeddedServer.start(folder);
    Bolt bolt = Bolt.open(server.uri(), AuthTokens.basic(server.user(), server.password()));
    StateNode.prepare(bolt);
    return new RawLoad(server, bolt);
  }

  /** Creates all rows of these documents; returns how many nanoseconds that took. */
  public long load(List<Findings> documents) {
    Map<String, List<Map<String, @Nullable Object>>> rows = new LinkedHashMap<>();
    NODES_FIRST.forEach(script -> rows.put(script, new ArrayList<>()));
    for (Findings each : documents) {
      each.entities().forEach(entity -> addEntity(entity, rows));
      add(rows, new FindingsRows(each, ""));
    }
    long start = System.nanoTime();
    rows.forEach(this::create);
    return System.nanoTime() - start;
  }

  @Override
  public void close() {
    bolt.close();
    server.close();
  }

  private void addEntity(Entity entity, Map<String, List<Map<String, @Nullable Object>>> rows) {
    if (!entities.add(entity.id())) {
      return;
    }
    Map<String, @Nullable Object> row = new HashMap<>();
    row.put("id", entity.id());
    row.put("type", entity.type());
    row.put("name", entity.name());
    row.put("known", entity.known());
    put(rows, "raw-entities", row);
    List<org.skein.graph.model.Name> all = new ArrayList<>(entity.names());
    all.add(new org.skein.graph.model.Name(entity.name(), "und", "common"));
    for (org.skein.graph.model.Name name : all) {
      Map<String, @Nullable Object> named = new HashMap<>();
      named.put("entityId", entity.id());
      named.put("key", NameKey.of(name.text()));
      named.put("text", name.text());
      named.put("language", name.language());
      named.put("kind", name.kind());
      if (names.add(NameKey.of(name.text()))) {
        put(rows, "raw-names", named);
      }
      put(rows, "raw-named", named);
    }
  }

  private void add(Map<String, List<Map<String, @Nullable Object>>> rows, FindingsRows findings) {
    Map<String, @Nullable Object> document = findings.document();
    put(rows, "raw-documents", document);
    if (document.get("publisher") != null) {
      if (sources.add(String.valueOf(document.get("sourceId")))) {
        put(rows, "raw-sources", document);
      }
      put(rows, "raw-published", document);
    }
    findings.mentions().forEach(row -> put(rows, "create-mentions", row));
    findings.claims().forEach(row -> put(rows, "create-claims", row));
    findings.measurements().forEach(row -> put(rows, "create-measurements", row));
  }

  private static void put(
      Map<String, List<Map<String, @Nullable Object>>> rows,
      String script,
      Map<String, @Nullable Object> row) {
    rows.computeIfAbsent(script, unused -> new ArrayList<>()).add(row);
  }

  private void create(String script, List<Map<String, @Nullable Object>> rows) {
    String cypher = Script.named(script);
    for (int from = 0; from < rows.size(); from += BATCH) {
      var batch = rows.subList(from, Math.min(rows.size(), from + BATCH));
      bolt.write(tx -> tx.run(cypher, Map.of("rows", batch)).consume());
    }
  }
}
