package org.skein.api.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.skein.graph.bench.MadeGraph;
import org.skein.graph.model.Claim;
import org.skein.graph.model.Findings;

/** How many claims speak of each entity. */
final class Degrees {
  private final Map<String, Integer> claims = new HashMap<>();

  /** Those of a whole graph. */
  static Degrees of(MadeGraph made) {
    Degrees degrees = new Degrees();
    made.forEachDocument(degrees::add);
    return degrees;
  }

  void add(Findings document) {
    for (Claim claim : document.claims()) {
      claims.merge(claim.subjectId(), 1, Integer::sum);
      if (claim.objectId() != null) {
        claims.merge(claim.objectId(), 1, Integer::sum);
      }
    }
  }

  /** Ids of the entities that claims speak of, most claims first. */
  List<String> mostFirst() {
    return claims.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .toList();
  }
}
