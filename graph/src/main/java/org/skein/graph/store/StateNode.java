package org.skein.graph.store;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.TransactionContext;

/**
 * The one node that says of which format the store is, how often it changed, and whether the
 * projection is older than the claims.
 */
record StateNode(long format, String identity, long revision, long projection, boolean dirty) {
  private static final String READ = Script.named("read-state");
  private static final String CREATE = Script.named("create-state");
  private static final String TOUCH = Script.named("touch-state");
  private static final String CLEAR = Script.named("clear-dirty");
  private static final String LOCK = Script.named("lock-state");
  private static final String TOUCH_PROJECTED = Script.named("touch-projected");

  /** Reads the node; makes it in a store that is new, and whatever of the schema is missing. */
  static StateNode prepare(Bolt bolt) {
    List<String> schema = Script.statements("schema");
    bolt.write(
        tx -> {
          schema.forEach(statement -> tx.run(statement).consume());
          return true;
        });
    if (bolt.read(tx -> tx.run(READ).list()).isEmpty()) {
      Map<String, Object> values =
          Map.of("format", DataFolder.FORMAT, "identity", UUID.randomUUID().toString());
      bolt.write(tx -> tx.run(CREATE, values).consume());
    }
    StateNode state = bolt.read(StateNode::read);
    if (state.format != DataFolder.FORMAT) {
      throw DataFolder.incompatible(
          bolt.address(), "skein " + state.format, "skein " + DataFolder.FORMAT);
    }
    return state;
  }

  static StateNode read(TransactionContext tx) {
    Result result = tx.run(READ);
    Record row = result.single();
    return new StateNode(
        row.get("format").asLong(),
        row.get("identity").asString(),
        row.get("revision").asLong(),
        row.get("projection").asLong(),
        row.get("dirty").asBoolean());
  }

  /** Notes, as the last step of a writing transaction, that the store changed. */
  static void touch(TransactionContext tx) {
    tx.run(TOUCH).consume();
  }

  /** Has other judgements wait until this transaction ends. */
  static void lock(TransactionContext tx) {
    tx.run(LOCK).consume();
  }

  /** Notes a change that was projected with it, and whether the projection is another by it. */
  static void touchProjected(TransactionContext tx, boolean changed) {
    tx.run(TOUCH_PROJECTED, Map.of("changed", changed ? 1 : 0)).consume();
  }

  /** Notes that the projection holds for {@code revision}; the mark stays if more was written. */
  static void clear(TransactionContext tx, long revision, int changed) {
    tx.run(CLEAR, Map.of("revision", revision, "changed", changed)).consume();
  }

  /** A name for the content: differs whenever anything that readers see may differ. */
  String version() {
    return identity + ":" + revision;
  }

  /** A name for the projection: differs whenever the ties, or what counts, may differ. */
  String projectionVersion() {
    return identity + ":" + projection;
  }
}
