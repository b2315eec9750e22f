package org.skein.graph.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/**
 * SHA-256 over all nodes in the order of label and id, each with its properties and the
 * relationships that leave it; and over the verdicts that stand. When something was recorded, who
 * judged, what was taken back, and the bookkeeping of the store are left out: two stores with the
 * same content have the same digest, and a judgement that was undone leaves none.
 */
final class Digester {
  private static final List<String> NODES = Script.statements("digest");
  private static final String JUDGEMENTS = Script.named("digest-judgements");
  private static final String TOTALS = Script.named("totals");
  private static final Set<String> LEFT_OUT =
      Set.of("recordedAt", "revokedAt", "identity", "revision", "projection", "dirty");

  private final MessageDigest sha256;

  private Digester(MessageDigest sha256) {
    this.sha256 = sha256;
  }

  static String digest(Bolt bolt) {
    return bolt.read(
        tx -> {
          try {
            return new Digester(MessageDigest.getInstance("SHA-256")).digest(tx);
          } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", e);
          }
        });
  }

  private String digest(TransactionContext tx) {
    NODES.forEach(nodes -> tx.run(nodes).forEachRemaining(this::addNode));
    tx.run(JUDGEMENTS).forEachRemaining(row -> add("judgement " + row.values()));
    // A node without one of the known labels would not go unnoticed.
    Record totals = tx.run(TOTALS).single();
    add("nodes " + totals.get("nodes") + " relationships " + totals.get("relationships"));
    return HexFormat.of().formatHex(sha256.digest());
  }

  private void addNode(Record row) {
    add("node " + row.get("labels").asList(Value::asString).stream().sorted().toList());
    add(text(row.get("properties")));
    row.get("edges").asList(Digester::edge).stream().sorted().forEach(this::add);
  }

  private static String edge(Value edge) {
    return "edge %s %s %s".formatted(edge.get(0).asString(), edge.get(1), text(edge.get(2)));
  }

  private static String text(Value properties) {
    Map<String, String> sorted = new TreeMap<>();
    properties
        .asMap(Digester::property)
        .forEach(
            (key, value) -> {
              if (!LEFT_OUT.contains(key)) {
                sorted.put(key, value);
              }
            });
    return sorted.toString();
  }

  private static String property(Value value) {
    return value.asObject() instanceof byte[] bytes ? Arrays.toString(bytes) : value.toString();
  }

  private void add(String text) {
    sha256.update(text.getBytes(StandardCharsets.UTF_8));
    sha256.update((byte) 0x1f);
  }
}
