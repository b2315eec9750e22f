package org.skein.graph.store;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.skein.graph.model.Mood;
import org.skein.graph.model.Reliability;

/** A claim as seen from an entity, without its evidence. */
record ProfileRow(
    String claimId,
    String predicate,
    boolean outgoing,
    @Nullable String otherId,
    @Nullable String otherText,
    Mood mood,
    double confidence,
    Reliability reliability,
    String origin,
    @Nullable String published,
    @Nullable String from,
    @Nullable String to,
    boolean retracted) {

  /** What counts before what was retracted; strongest mood, then most confident, then newest. */
  static final Comparator<ProfileRow> BEST_FIRST =
      Comparator.comparing((ProfileRow row) -> !row.retracted)
          .thenComparing(ProfileRow::mood)
          .thenComparing(ProfileRow::confidence)
          .reversed()
          .thenComparing(ProfileRow::published, Comparator.nullsLast(Comparator.reverseOrder()))
          .thenComparing(ProfileRow::claimId);

  static ProfileRow of(Record row, Grades grades) {
    return new ProfileRow(
        row.get("id").asString(),
        row.get("predicate").asString(),
        row.get("outgoing").asBoolean(),
        row.get("other").isNull() ? null : row.get("other").get("id").asString(),
        row.get("otherText").asString(null),
        Mood.ofLabel(row.get("mood").asString()),
        row.get("confidence").asDouble(),
        grades.of(row.get("sourceId").asString(null), row.get("saidById").asString(null)),
        row.get("origin").asString(),
        row.get("published").asString(null),
        row.get("from").asString(null),
        row.get("to").asString(null),
        row.get("retracted").asBoolean());
  }

  /** When it was so, as far as the claim says; null if it does not. */
  @Nullable String time() {
    return from != null ? from : to;
  }
}
