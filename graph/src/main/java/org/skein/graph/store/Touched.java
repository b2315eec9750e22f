package org.skein.graph.store;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.neo4j.driver.Record;

/**
 * What a judgement, a grade or a retraction touched: the statements whose counts may be others now.
 *
 * @param claims statements of claims, as they were and as they are
 * @param measurements the same of measurements
 * @param settled the ids of entities that were merged or split
 * @param documents the ids of documents that are shown otherwise now
 */
record Touched(
    Set<StatementParts> claims,
    Set<StatementParts> measurements,
    Set<String> settled,
    Set<String> documents) {
  /** A change that nothing is derived from. */
  static final Touched NOTHING = new Touched(Set.of(), Set.of(), Set.of(), Set.of());

  private static final int OTHER_SIDE = 3;
  private static final int PLACE = 4;

  Touched {
    claims = Set.copyOf(claims);
    measurements = Set.copyOf(measurements);
    settled = Set.copyOf(settled);
    documents = Set.copyOf(documents);
  }

  /**
   * Whether anything that is counted may be another now. A claim may give no tie, so that nothing
   * is derived from it, and still counts in trends.
   */
  boolean isCounted() {
    return !(claims.isEmpty() && measurements.isEmpty() && settled.isEmpty());
  }

  /** The bodies of which a claim of these says who heads them. */
  Set<String> bodies(String predicate) {
    Set<String> bodies = new TreeSet<>();
    claims.stream()
        .filter(parts -> parts.about().equals(predicate))
        .forEach(parts -> bodies.add(parts.end()));
    return bodies;
  }

  /** The entities that are measured. */
  List<String> measured() {
    return measurements.stream().map(StatementParts::subject).distinct().toList();
  }

  /** The entities whose pages may show something else now. */
  Set<String> shown() {
    Set<String> shown = new TreeSet<>(settled);
    claims.forEach(parts -> shown.addAll(parts.entities()));
    return shown;
  }

  /**
   * Whether a stored contradiction of claims or measurements is about one of these.
   *
   * @param subjects as {@link #subjects}
   */
  boolean touches(Map<String, Object> contradiction, Set<List<String>> subjects) {
    String subject = String.valueOf(contradiction.get("entityId"));
    String about = String.valueOf(contradiction.get("about"));
    String other = Objects.toString(contradiction.get("otherId"), "");
    if (String.valueOf(contradiction.get("kind")).equals("denial")) {
      return claims.contains(new StatementParts(List.of(subject, about, other)));
    }
    return subjects.contains(
        List.of(subject, about, other, Objects.toString(contradiction.get("placeId"), "")));
  }

  /** What a measurement is compared with others by, as {@link #subjects}. */
  static List<String> subject(Record row) {
    return List.of(
        row.get("entityId").asString(),
        row.get("metric").asString(),
        row.get("ofId").asString(""),
        row.get("placeId").asString(""));
  }

  /**
   * What measurements are compared by: entity, metric, other side and place. Units are left out: a
   * contradiction does not keep them.
   */
  Set<List<String>> subjects() {
    Set<List<String>> subjects = new HashSet<>();
    measurements.forEach(
        each ->
            subjects.add(
                List.of(
                    each.subject(),
                    each.about(),
                    each.parts().get(OTHER_SIDE),
                    each.parts().get(PLACE))));
    return subjects;
  }
}
