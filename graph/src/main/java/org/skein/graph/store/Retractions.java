package org.skein.graph.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.skein.graph.model.Ids;
import org.skein.graph.model.SkeinException;
import org.skein.graph.view.RetractionView;

/** Takes claims back and restores them; what was done stays in the graph. */
final class Retractions {
  private static final String LOCK = Script.named("lock-claim");
  private static final String RETRACT = Script.named("retract-claim");
  private static final String RESTORE = Script.named("restore-claim");
  private static final String HISTORY = Script.named("claim-retractions");

  private Retractions() {}

  static void retract(
      TransactionContext tx, String claim, String why, @Nullable String supersededBy, String at) {
    Record state = lock(tx, claim);
    if (state.get("retracted").asBoolean()) {
      throw new SkeinException(
          SkeinException.Code.USAGE,
          "claim '%s' is retracted already: restore it first, or leave it".formatted(claim));
    }
    if (supersededBy != null) {
      if (supersededBy.equals(claim)) {
        throw new SkeinException(
            SkeinException.Code.USAGE,
            "claim '%s' cannot stand in its own place: name another".formatted(claim));
      }
      lock(tx, supersededBy);
    }
    int number = state.get("number").asInt();
    Map<String, @Nullable Object> parameters = new HashMap<>();
    parameters.put("id", claim);
    parameters.put("retraction", Ids.of("r", claim, number));
    parameters.put("number", number);
    parameters.put("why", why);
    parameters.put("supersededBy", supersededBy);
    parameters.put("at", at);
    tx.run(RETRACT, parameters).consume();
  }

  static void restore(TransactionContext tx, String claim, String why, String at) {
    if (!lock(tx, claim).get("retracted").asBoolean()) {
      throw new SkeinException(
          SkeinException.Code.USAGE,
          "claim '%s' is not retracted: there is nothing to restore".formatted(claim));
    }
    tx.run(RESTORE, Map.of("id", claim, "why", why, "at", at)).consume();
  }

  static List<RetractionView> history(TransactionContext tx, String claim) {
    return tx.run(HISTORY, Map.of("id", claim))
        .list(row -> Views.retraction(row.get("retraction")));
  }

  private static Record lock(TransactionContext tx, String claim) {
    List<Record> rows = tx.run(LOCK, Map.of("id", claim)).list();
    if (rows.isEmpty()) {
      throw new SkeinException(
          SkeinException.Code.NOT_FOUND,
          "no claim has the id '%s': 'skein show ENTITY --json' gives the ids".formatted(claim));
    }
    return rows.get(0);
  }
}
