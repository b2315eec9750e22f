package org.skein.graph.store;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.skein.graph.model.Mood;
import org.skein.graph.view.Tie;

/**
 * A claim as far as it counts for its statement.
 *
 * @param objectId null where the text only describes what it is about
 * @param origin whose word it is
 */
record StatedClaim(
    String id,
    @Nullable String objectId,
    Mood mood,
    double confidence,
    String documentId,
    String origin,
    @Nullable String published,
    @Nullable String sourceId,
    @Nullable String saidById,
    boolean retracted) {

  static StatedClaim of(Record row, String origin) {
    return new StatedClaim(
        row.get("id").asString(),
        row.get("objectId").asString(null),
        Mood.ofLabel(row.get("mood").asString()),
        row.get("confidence").asDouble(),
        row.get("documentId").asString(),
        origin,
        row.get("published").asString(null),
        row.get("sourceId").asString(null),
        row.get("saidById").asString(null),
        !row.get("retracted").isNull());
  }

  /** The edge that these claims, all of one statement, give; retracted ones do not count. */
  static Optional<Tie> tie(StatementParts parts, List<StatedClaim> claims, Grades grades) {
    List<StatedClaim> live =
        claims.stream().filter(each -> !each.retracted && each.objectId != null).toList();
    if (live.isEmpty() || parts.subject().equals(parts.end())) {
      return Optional.empty();
    }
    Statement statement = new Statement();
    for (StatedClaim each : live) {
      statement.add(
          each.mood,
          each.confidence,
          grades.of(each.sourceId, each.saidById),
          each.origin,
          each.published);
    }
    return Optional.of(statement.tie(parts.key()));
  }

  /** What it shows, of a contradiction that it is in. */
  Evidence evidence() {
    return new Evidence(id, mood, confidence, documentId.equals(origin), origin, published);
  }
}
