package org.skein.graph.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.skein.graph.view.ClaimView;
import org.skein.graph.view.EntityRef;
import org.skein.graph.view.MeasurementView;

/** Reads what is stated of several entities at once: a chip family, the models of a firm. */
public final class FamilyReader {
  private static final String MEMBERS = Script.named("family-members");
  private static final String CLAIMS = Script.named("family-claims");
  private static final String MEASUREMENTS =
      Script.named("match-family-measurements", "return-measurements");
  private static final String CHIP_COUNTS =
      Script.named("match-chip-counts", "return-measurements");
  private static final String RATIOS = Script.named("match-ratios", "return-measurements");
  private static final String BESIDE = Script.named("names-beside-measurements");

  private static final Comparator<MeasurementView> BY_ID =
      Comparator.comparing(MeasurementView::id);

  private final Bolt bolt;
  private final ClaimReader claims;

  FamilyReader(Bolt bolt, ClaimReader claims) {
    this.bolt = bolt;
    this.claims = claims;
  }

  /** The ids of the artifacts that documents assert to be part of this entity. */
  public List<String> members(String id) {
    return bolt.read(tx -> tx.run(MEMBERS, Map.of("id", id)).list(row -> row.get("id").asString()));
  }

  /** The claims of these predicates that have one of these entities on either end, by id. */
  public List<ClaimView> claims(Collection<String> ids, Collection<String> predicates) {
    Map<String, Object> parameters =
        Map.of("ids", List.copyOf(ids), "predicates", List.copyOf(predicates));
    return bolt.read(
        tx -> claims.byId(tx, tx.run(CLAIMS, parameters).list(row -> row.get("id").asString())));
  }

  /**
   * The measurements of these entities, by id.
   *
   * @param metric only this metric, or null for all
   */
  public List<MeasurementView> measurements(Collection<String> ids, @Nullable String metric) {
    Map<String, @Nullable Object> parameters = new HashMap<>();
    parameters.put("ids", List.copyOf(ids));
    parameters.put("metric", metric);
    return measurements(MEASUREMENTS, parameters);
  }

  /** The counts of chips of any kind, by id. */
  public List<MeasurementView> chipCounts() {
    return measurements(CHIP_COUNTS, Map.of());
  }

  /** The ratios whose other side is known, by id. */
  public List<MeasurementView> ratios() {
    return measurements(RATIOS, Map.of());
  }

  /** The entities named in the sentence of each measurement, by the measurement's id. */
  public Map<String, List<EntityRef>> namesBeside(Collection<String> measurementIds) {
    Map<String, List<EntityRef>> names = new HashMap<>();
    List<Record> rows =
        bolt.read(tx -> tx.run(BESIDE, Map.of("ids", List.copyOf(measurementIds))).list());
    for (Record row : rows) {
      names
          .computeIfAbsent(row.get("id").asString(), unused -> new ArrayList<>())
          .add(Views.entity(row.get("entity")));
    }
    return names;
  }

  private List<MeasurementView> measurements(
      String script, Map<String, @Nullable Object> parameters) {
    return bolt.read(
        tx -> tx.run(script, parameters).list(Views::measurement).stream().sorted(BY_ID).toList());
  }
}
