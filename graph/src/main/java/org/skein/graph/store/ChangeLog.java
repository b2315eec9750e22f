package org.skein.graph.store;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.skein.graph.view.GraphChanges;

/**
 * What each revision changed, for those who keep something derived. A revision without an entry is
 * one that nobody described: who meets it starts anew. Old entries are dropped.
 */
final class ChangeLog {
  private static final String NOTE = Script.named("note-change");
  private static final String READ = Script.named("read-changes");
  private static final int MOST_REVISIONS = 20_000;
  private static final int MOST_NAMED = 20_000;

  private ChangeLog() {}

  /** Describes the revision that this transaction made; call it after {@link StateNode#touch}. */
  static void note(
      TransactionContext tx, Collection<String> documents, Collection<String> entities) {
    if (documents.size() + entities.size() <= MOST_NAMED) {
      Map<String, Object> values =
          Map.of(
              "documents", List.copyOf(documents),
              "entities", List.copyOf(entities),
              "kept", MOST_REVISIONS);
      tx.run(NOTE, values).consume();
    }
  }

  /** What changed since {@code version}, if every revision since then is described. */
  static Optional<GraphChanges> since(TransactionContext tx, String version) {
    StateNode now = StateNode.read(tx);
    int at = version.lastIndexOf(':');
    if (at < 0 || !version.substring(0, at).equals(now.identity())) {
      return Optional.empty();
    }
    long after = Long.parseLong(version.substring(at + 1));
    if (after > now.revision() || now.revision() - after > MOST_REVISIONS) {
      return Optional.empty();
    }
    Set<String> documents = new HashSet<>();
    Set<String> entities = new HashSet<>();
    Set<String> moved = new HashSet<>();
    List<Record> rows = tx.run(READ, Map.of("after", after, "upTo", now.revision())).list();
    for (Record row : rows) {
      List<String> written = row.get("documents").asList(value -> value.asString());
      documents.addAll(written);
      (written.isEmpty() ? moved : entities)
          .addAll(row.get("entities").asList(value -> value.asString()));
    }
    return rows.size() == now.revision() - after
        ? Optional.of(new GraphChanges(now.version(), documents, entities, moved))
        : Optional.empty();
  }
}
