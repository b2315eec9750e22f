package org.skein.graph.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.skein.graph.view.ClaimView;
import org.skein.graph.view.Clocks;
import org.skein.graph.view.DocumentRef;
import org.skein.graph.view.EntityProfile;
import org.skein.graph.view.EntityProfile.Counts;
import org.skein.graph.view.EntityProfile.DefenceView;
import org.skein.graph.view.EntityProfile.Neighbour;
import org.skein.graph.view.EntityProfile.StatementView;
import org.skein.graph.view.EntityProfile.TimelineEntry;
import org.skein.graph.view.EntityRef;
import org.skein.graph.view.MeasurementView;

/**
 * Reads all that the graph holds about one entity. Counts are complete; lists are cut at limits
 * that a page can show, the rest is read by {@code GraphStore.claims}. The page of a hub is read as
 * the projection keeps it; every other is counted when it is asked for.
 */
final class ProfileReader {
  private static final int MEASUREMENTS_SHOWN = 200;

  /** The first statements come with more of their claims than the rest. */
  private static final int WELL_SHOWN = 30;

  private static final int CLAIMS_OF_OTHERS = 3;
  private static final String HUB = Script.named("find-hub");
  private static final String COUNTS = Script.named("profile-counts");
  private static final String DOCUMENTS = Script.named("documents-by-id");
  private static final String MEASUREMENTS =
      Script.named("match-entity-measurements", "return-measurements");

  private final EntityReader entities;
  private final ClaimReader claims;
  private final ProfileScan scan;

  ProfileReader(EntityReader entities, ClaimReader claims, ProfileScan scan) {
    this.entities = entities;
    this.claims = claims;
    this.scan = scan;
  }

  Optional<EntityProfile> find(TransactionContext tx, String id, Clocks clocks) {
    return entities
        .row(tx, id)
        .map(row -> profile(tx, row.get("entity").get("id").asString(), row, clocks));
  }

  private EntityProfile profile(TransactionContext tx, String id, Record entity, Clocks clocks) {
    ProfilePage page = page(tx, id, clocks);
    Value node = entity.get("node");
    Map<String, EntityRef> others = others(tx, page);
    Map<String, DocumentRef> documents = documents(tx, page);
    List<MeasurementView> measurements = measurements(tx, id, clocks);
    return new EntityProfile(
        Views.entity(entity.get("entity")),
        node.get("known").asBoolean(),
        defence(node),
        ProfileNames.of(page.names(), entity, documents),
        counts(tx, id, clocks, page, measurements.size()),
        statements(tx, page, others),
        measurements,
        neighbours(page, others),
        page.newest().stream().map(documents::get).filter(Objects::nonNull).toList(),
        timeline(page, others),
        clocks,
        page.undated());
  }

  private ProfilePage page(TransactionContext tx, String id, Clocks clocks) {
    if (clocks.areNow()) {
      List<Record> hub = tx.run(HUB, Map.of("id", id)).list();
      if (!hub.isEmpty()) {
        return ProfilePage.of(hub.get(0).get("hub"));
      }
    }
    return scan.page(tx, id, clocks);
  }

  private static Counts counts(
      TransactionContext tx, String id, Clocks clocks, ProfilePage page, int shown) {
    int measurements =
        shown < MEASUREMENTS_SHOWN
            ? shown
            : tx.run(COUNTS, ClockParameters.of(id, clocks)).single().get("measurements").asInt();
    return new Counts(
        page.claims(),
        measurements,
        page.mentions(),
        page.documents(),
        page.neighbours(),
        page.retracted());
  }

  private static List<MeasurementView> measurements(
      TransactionContext tx, String id, Clocks clocks) {
    Map<String, @Nullable Object> parameters = ClockParameters.of(id, clocks);
    parameters.put("limit", MEASUREMENTS_SHOWN);
    return tx.run(MEASUREMENTS, parameters).stream()
        .map(Views::measurement)
        .sorted(NewestFirst.MEASUREMENTS)
        .toList();
  }

  private static @Nullable DefenceView defence(Value node) {
    return node.get("defenceAffiliation").isNull()
        ? null
        : new DefenceView(
            node.get("defenceAffiliation").asString(), node.get("defenceSource").asString());
  }

  private Map<String, EntityRef> others(TransactionContext tx, ProfilePage page) {
    Set<String> ids = new LinkedHashSet<>();
    page.strongest().stream()
        .map(ProfileStatement::otherId)
        .filter(Objects::nonNull)
        .forEach(ids::add);
    page.nearest().forEach(near -> ids.add(near.id()));
    return entities.byId(tx, List.copyOf(ids)).stream()
        .collect(Collectors.toMap(EntityRef::id, Function.identity()));
  }

  private static Map<String, DocumentRef> documents(TransactionContext tx, ProfilePage page) {
    Set<String> ids = new LinkedHashSet<>(page.newest());
    page.names().forEach(name -> ids.addAll(name.newest()));
    return tx
        .run(DOCUMENTS, Map.of("ids", List.copyOf(ids)))
        .list(row -> Views.document(row.get("document")))
        .stream()
        .collect(Collectors.toMap(DocumentRef::id, Function.identity(), (a, b) -> a));
  }

  private List<StatementView> statements(
      TransactionContext tx, ProfilePage page, Map<String, EntityRef> others) {
    List<List<String>> shown = new ArrayList<>();
    for (ProfileStatement statement : page.strongest()) {
      List<String> best = statement.best();
      int limit = shown.size() < WELL_SHOWN ? best.size() : CLAIMS_OF_OTHERS;
      shown.add(best.subList(0, Math.min(limit, best.size())));
    }
    Map<String, ClaimView> views = new HashMap<>();
    claims
        .byId(tx, shown.stream().flatMap(List::stream).distinct().toList())
        .forEach(view -> views.put(view.id(), view));
    List<StatementView> statements = new ArrayList<>();
    for (int i = 0; i < shown.size(); i++) {
      ProfileStatement one = page.strongest().get(i);
      statements.add(
          new StatementView(
              one.predicate(),
              one.outgoing(),
              others.get(one.otherId()),
              one.otherText(),
              one.origins(),
              one.contested(),
              one.mood(),
              shown.get(i).stream().map(views::get).filter(Objects::nonNull).toList(),
              one.claims(),
              one.retracted(),
              one.confidence()));
    }
    return statements;
  }

  private static List<Neighbour> neighbours(ProfilePage page, Map<String, EntityRef> others) {
    return page.nearest().stream()
        .filter(near -> others.containsKey(near.id()))
        .map(
            near ->
                new Neighbour(
                    Objects.requireNonNull(others.get(near.id())),
                    near.claims(),
                    near.origins(),
                    near.predicates()))
        .toList();
  }

  private static List<TimelineEntry> timeline(ProfilePage page, Map<String, EntityRef> others) {
    return page.strongest().stream()
        .filter(one -> !one.time().isEmpty())
        .map(
            one ->
                new TimelineEntry(
                    one.time(),
                    one.timePublished(),
                    one.predicate(),
                    one.outgoing(),
                    others.get(one.otherId()),
                    one.otherText(),
                    one.mood(),
                    one.origins(),
                    one.contested(),
                    one.timeClaim()))
        .sorted(
            Comparator.comparing(TimelineEntry::time)
                .thenComparing(TimelineEntry::predicate)
                .thenComparing(TimelineEntry::claim))
        .toList();
  }
}
