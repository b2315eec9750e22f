package org.skein.graph.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.skein.graph.view.ClaimView;
import org.skein.graph.view.Clocks;
import org.skein.graph.view.Contradiction;
import org.skein.graph.view.ContradictionPage;
import org.skein.graph.view.EntityRef;
import org.skein.graph.view.MeasurementView;

/** Reads contradictions with the words of both sides. */
final class ContradictionReader {
  private static final int OF_A_SIDE = 3;
  private static final int SIDES = 8;

  /** How many are read to count those that were known at a time. */
  private static final int MOST = 200;

  private static final String OF_ENTITY = Script.named("entity-contradictions");
  private static final String LIST = Script.named("list-contradictions");
  private static final String COUNT = Script.named("count-contradictions");
  private static final String MEASUREMENTS =
      Script.named("match-measurements-by-id", "return-measurements");

  private final EntityReader entities;
  private final ClaimReader claims;

  ContradictionReader(EntityReader entities, ClaimReader claims) {
    this.entities = entities;
    this.claims = claims;
  }

  /**
   * One page.
   *
   * @param entityId only those about this entity, or null for all
   * @param clocks both sides must have been known and, where they state a time, have held then
   */
  ContradictionPage page(
      TransactionContext tx, @Nullable String entityId, Clocks clocks, int offset, int limit) {
    if (entityId == null && clocks.areNow()) {
      int total = tx.run(COUNT).single().get("total").asInt();
      List<Found> found =
          tx.run(LIST, Map.of("offset", offset, "limit", limit)).list(ContradictionReader::found);
      return new ContradictionPage(total, offset, views(tx, found, clocks));
    }
    List<Found> all =
        entityId == null
            ? tx.run(LIST, Map.of("offset", 0, "limit", MOST)).list(ContradictionReader::found)
            : tx.run(OF_ENTITY, Map.of("entity", entityId)).list(ContradictionReader::found);
    if (clocks.areNow()) {
      List<Found> some = all.stream().skip(offset).limit(limit).toList();
      return new ContradictionPage(all.size(), offset, views(tx, some, clocks));
    }
    List<Contradiction> then = views(tx, all.stream().limit(MOST).toList(), clocks);
    return new ContradictionPage(
        then.size(), offset, then.stream().skip(offset).limit(limit).toList());
  }

  private static Found found(Record row) {
    return Found.of(row.get("contradiction"));
  }

  private List<Contradiction> views(TransactionContext tx, List<Found> all, Clocks clocks) {
    Set<String> claimIds = new LinkedHashSet<>();
    Set<String> measurementIds = new LinkedHashSet<>();
    Set<String> entityIds = new LinkedHashSet<>();
    for (Found found : all) {
      Set<String> ids = found.kind().equals("measurement") ? measurementIds : claimIds;
      found.sides().stream().limit(SIDES).forEach(side -> ids.addAll(shown(side, clocks)));
      entityIds.add(found.entityId());
      entityIds.add(found.otherId());
      entityIds.add(found.placeId());
    }
    entityIds.remove(null);
    Map<String, ClaimView> claimViews =
        claims.byId(tx, List.copyOf(claimIds)).stream()
            .collect(Collectors.toMap(ClaimView::id, Function.identity()));
    Map<String, MeasurementView> measurementViews =
        tx
            .run(MEASUREMENTS, Map.of("ids", List.copyOf(measurementIds)))
            .list(Views::measurement)
            .stream()
            .collect(Collectors.toMap(MeasurementView::id, Function.identity(), (a, b) -> a));
    Map<String, EntityRef> refs =
        entities.byId(tx, List.copyOf(entityIds)).stream()
            .collect(Collectors.toMap(EntityRef::id, Function.identity()));
    List<Contradiction> views = new ArrayList<>();
    for (Found found : all) {
      List<Contradiction.Side> sides =
          found.sides().stream()
              .limit(SIDES)
              .map(side -> side(side, claimViews, measurementViews, clocks))
              .filter(side -> !side.claims().isEmpty() || !side.measurements().isEmpty())
              .toList();
      EntityRef entity = refs.get(found.entityId());
      if (sides.size() > 1 && entity != null) {
        views.add(
            new Contradiction(
                found.id(),
                found.kind(),
                entity,
                found.about(),
                refs.get(found.otherId()),
                refs.get(found.placeId()),
                sides));
      }
    }
    return views;
  }

  /** With clocks, the ones that were known are among all, not only among the best. */
  private static List<String> shown(Found.Side side, Clocks clocks) {
    return clocks.areNow() ? side.ids().stream().limit(OF_A_SIDE).toList() : side.ids();
  }

  private static Contradiction.Side side(
      Found.Side side,
      Map<String, ClaimView> claims,
      Map<String, MeasurementView> measurements,
      Clocks clocks) {
    List<ClaimView> known =
        shown(side, clocks).stream()
            .map(claims::get)
            .filter(Objects::nonNull)
            .filter(
                claim ->
                    clocks.knows(claim.document().published(), claim.recordedAt())
                        && clocks.meets(claim.when().from(), claim.when().to()))
            .toList();
    List<MeasurementView> measured =
        shown(side, clocks).stream()
            .map(measurements::get)
            .filter(Objects::nonNull)
            .filter(
                one ->
                    clocks.knows(one.document().published(), one.recordedAt())
                        && clocks.meets(one.asOf().from(), one.asOf().to()))
            .toList();
    Set<String> origins = new HashSet<>();
    known.forEach(claim -> origins.add(claim.origin()));
    measured.forEach(one -> origins.add(one.origin()));
    return new Contradiction.Side(
        side.says(),
        clocks.areNow() ? side.origins() : origins.size(),
        known.stream().limit(OF_A_SIDE).toList(),
        measured.stream().limit(OF_A_SIDE).toList());
  }
}
