package org.skein.graph.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.skein.graph.model.Mood;

/** A claim of a statement, without its words, as far as it matters for which ones are shown. */
record Evidence(
    String claimId,
    Mood mood,
    double confidence,
    boolean original,
    String origin,
    @Nullable String published) {

  /** Strongest mood, then originals before copies, then most confident, then newest. */
  private static final Comparator<Evidence> BEST_FIRST =
      Comparator.comparing(Evidence::mood)
          .thenComparing(Evidence::original)
          .thenComparing(Evidence::confidence)
          .reversed()
          .thenComparing(Evidence::published, Comparator.nullsLast(Comparator.reverseOrder()))
          .thenComparing(Evidence::claimId);

  static Evidence of(Record row) {
    String origin = row.get("origin").asString();
    return new Evidence(
        row.get("id").asString(),
        Mood.ofLabel(row.get("mood").asString()),
        row.get("confidence").asDouble(),
        row.get("documentId").asString().equals(origin),
        origin,
        row.get("published").asString(null));
  }

  /**
   * The ids of at most {@code limit} claims: the best of each origin before a second of the same;
   * where the statement is denied, one denial is among them.
   */
  static List<String> choose(List<Evidence> all, int limit) {
    List<Evidence> sorted = all.stream().sorted(BEST_FIRST).toList();
    List<Evidence> ordered = new ArrayList<>();
    List<Evidence> repeated = new ArrayList<>();
    Set<String> origins = new HashSet<>();
    for (Evidence each : sorted) {
      (origins.add(each.origin) ? ordered : repeated).add(each);
    }
    ordered.addAll(repeated);
    List<Evidence> chosen = new ArrayList<>(ordered.subList(0, Math.min(limit, ordered.size())));
    if (limit > 1 && chosen.stream().noneMatch(each -> each.mood == Mood.DENIED)) {
      ordered.stream()
          .filter(each -> each.mood == Mood.DENIED)
          .findFirst()
          .ifPresent(denial -> chosen.set(chosen.size() - 1, denial));
    }
    return chosen.stream().sorted(BEST_FIRST).map(Evidence::claimId).toList();
  }
}
