package org.skein.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.skein.graph.model.Claim;
import org.skein.graph.model.Entity;
import org.skein.graph.model.Findings;
import org.skein.graph.model.Measurement;
import org.skein.graph.model.Mention;
import org.skein.graph.model.Quote;
import org.skein.graph.model.When;
import tools.jackson.databind.ObjectMapper;

/** Writes findings in the format of the annotation guidelines, with offsets. */
public final class Gold {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final Comparator<Claim> STRENGTH =
      Comparator.comparing(Claim::mood).thenComparing(Claim::confidence);

  private Gold() {}

  /**
   * One JSON object: entities (ids resolved), claims and measurements with their quotes.
   *
   * @param id the id to give the document
   */
  public static String toJson(String id, Findings findings) {
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("id", id);
    root.put("date", Objects.toString(findings.document().published(), ""));
    root.put("title", findings.document().title());
    root.put("text", findings.document().text());
    root.put("entities", entities(findings));
    root.put("claims", distinctClaims(findings).stream().map(Gold::claim).toList());
    root.put(
        "measurements", distinctMeasurements(findings).stream().map(Gold::measurement).toList());
    return JSON.writeValueAsString(root);
  }

  private static List<Map<String, Object>> entities(Findings findings) {
    Map<String, List<Mention>> byEntity = new HashMap<>();
    for (Mention mention : findings.mentions()) {
      byEntity.computeIfAbsent(mention.entityId(), key -> new ArrayList<>()).add(mention);
    }
    List<Map<String, Object>> entities = new ArrayList<>();
    for (Entity entity : findings.entities()) {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("id", entity.id());
      row.put("type", entity.type());
      row.put("name", entity.name());
      row.put("known", entity.known());
      row.put(
          "mentions",
          byEntity.getOrDefault(entity.id(), List.of()).stream().map(Gold::mention).toList());
      entities.add(row);
    }
    return entities;
  }

  /**
   * One claim for each subject, predicate and object: the one of the strongest mood, the surest.
   */
  private static Collection<Claim> distinctClaims(Findings findings) {
    Map<String, Claim> distinct = new LinkedHashMap<>();
    for (Claim claim : findings.claims()) {
      String key =
          claim.subjectId() + " " + claim.predicate() + " " + claim.objectId() + claim.objectText();
      distinct.merge(key, claim, (a, b) -> STRENGTH.compare(a, b) >= 0 ? a : b);
    }
    return distinct.values();
  }

  /** One measurement for each entity, metric and pair of bounds: the first. */
  private static Collection<Measurement> distinctMeasurements(Findings findings) {
    Map<String, Measurement> distinct = new LinkedHashMap<>();
    for (Measurement m : findings.measurements()) {
      distinct.putIfAbsent(
          m.entityId() + " " + m.metric() + " " + m.low() + " " + m.high() + " " + m.unit(), m);
    }
    return distinct.values();
  }

  private static Map<String, Object> mention(Mention mention) {
    Map<String, Object> row = quote(mention.quote());
    row.put("score", mention.score());
    row.put("reason", mention.reason());
    return row;
  }

  private static Map<String, Object> quote(Quote quote) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("text", quote.text());
    row.put("start", quote.span().start());
    row.put("end", quote.span().end());
    return row;
  }

  private static Map<String, Object> claim(Claim claim) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("s", claim.subjectId());
    row.put("p", claim.predicate());
    row.put("o", claim.objectId());
    if (claim.objectText() != null) {
      row.put("oText", claim.objectText());
    }
    row.put("mood", claim.mood().label());
    row.put("saidBy", claim.saidById());
    row.put("when", when(claim.when()));
    row.put("quote", quote(claim.quote()));
    row.put("confidence", Math.round(claim.confidence() * 1000) / 1000.0);
    row.put("extractor", claim.extractor());
    return row;
  }

  private static Map<String, Object> measurement(Measurement measurement) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("e", measurement.entityId());
    row.put("metric", measurement.metric());
    row.put("low", measurement.low());
    row.put("high", measurement.high());
    row.put("unit", measurement.unit());
    row.put("of", measurement.ofEntityId());
    row.put("place", measurement.placeId());
    row.put("mood", measurement.mood().label());
    row.put("saidBy", measurement.saidById());
    row.put("when", when(measurement.asOf()));
    row.put("quote", quote(measurement.quote()));
    row.put("confidence", measurement.confidence());
    row.put("extractor", measurement.extractor());
    return row;
  }

  private static @Nullable String when(When when) {
    return when.from();
  }
}
