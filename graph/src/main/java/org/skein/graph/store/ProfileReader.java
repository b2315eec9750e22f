package org.skein.graph.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.skein.graph.model.Mood;
import org.skein.graph.view.ClaimView;
import org.skein.graph.view.EntityProfile;
import org.skein.graph.view.EntityProfile.Counts;
import org.skein.graph.view.EntityProfile.DefenceView;
import org.skein.graph.view.EntityProfile.Neighbour;
import org.skein.graph.view.EntityProfile.StatementView;
import org.skein.graph.view.EntityRef;
import org.skein.graph.vocabulary.Vocabulary;

/**
 * Reads all that the graph holds about one entity. Counts are complete; lists are cut at limits
 * that a page can show, the rest is read by {@code GraphStore.claims}.
 */
final class ProfileReader {
  private static final int STATEMENTS = 150;
  private static final int CLAIMS_OF_EACH = 8;
  private static final int OTHERS = 200;
  private static final String CLAIMS = Script.named("profile-claims");
  private static final String COUNTS = Script.named("profile-counts");
  private static final String DOCUMENTS = Script.named("profile-documents");
  private static final String MEASUREMENTS =
      Script.named("match-entity-measurements", "return-measurements");

  private final Vocabulary vocabulary;
  private final EntityReader entities;
  private final ClaimReader claims;

  ProfileReader(Vocabulary vocabulary, EntityReader entities, ClaimReader claims) {
    this.vocabulary = vocabulary;
    this.entities = entities;
    this.claims = claims;
  }

  Optional<EntityProfile> find(TransactionContext tx, String id) {
    return entities
        .row(tx, id)
        .map(row -> profile(tx, row.get("entity").get("id").asString(), row));
  }

  private EntityProfile profile(TransactionContext tx, String id, Record entity) {
    Value node = entity.get("node");
    List<Row> rows = tx.run(CLAIMS, Map.of("id", id)).list(Row::of);
    Record counts = tx.run(COUNTS, Map.of("id", id)).single();
    Map<String, Object> page = Map.of("id", id, "limit", OTHERS);
    List<Neighbour> neighbours = neighbours(id, rows);
    return new EntityProfile(
        Views.entity(entity.get("entity")),
        node.get("known").asBoolean(),
        defence(node),
        ProfileNames.of(tx, id, entity),
        new Counts(
            (int) rows.stream().map(Row::claimId).distinct().count(),
            counts.get("measurements").asInt(),
            counts.get("mentions").asInt(),
            counts.get("documents").asInt(),
            neighbours.size()),
        statements(tx, rows),
        tx.run(MEASUREMENTS, page).stream()
            .map(Views::measurement)
            .sorted(NewestFirst.MEASUREMENTS)
            .toList(),
        neighbours.stream().limit(OTHERS).toList(),
        tx.run(DOCUMENTS, page).list(row -> Views.document(row.get("document"))));
  }

  private static @Nullable DefenceView defence(Value node) {
    return node.get("defenceAffiliation").isNull()
        ? null
        : new DefenceView(
            node.get("defenceAffiliation").asString(), node.get("defenceSource").asString());
  }

  private List<StatementView> statements(TransactionContext tx, List<Row> rows) {
    Map<GroupKey, Group> groups = new LinkedHashMap<>();
    for (Row row : rows) {
      groups.computeIfAbsent(key(row), unused -> new Group()).add(row);
    }
    List<Map.Entry<GroupKey, Group>> strongest =
        groups.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Group.STRONGEST_FIRST))
            .limit(STATEMENTS)
            .toList();
    Map<String, ClaimView> views = views(tx, strongest);
    return strongest.stream().map(entry -> entry.getValue().view(entry.getKey(), views)).toList();
  }

  private GroupKey key(Row row) {
    boolean symmetric = vocabulary.predicate(row.predicate()).symmetric();
    EntityRef other = row.other();
    String end =
        other != null
            ? other.id()
            : "\u001f" + String.valueOf(row.otherText()).toLowerCase(Locale.ROOT);
    return new GroupKey(row.predicate(), row.outgoing() || symmetric, end);
  }

  private Map<String, ClaimView> views(
      TransactionContext tx, List<Map.Entry<GroupKey, Group>> groups) {
    List<String> ids =
        groups.stream().flatMap(entry -> entry.getValue().best().stream()).distinct().toList();
    return claims.byId(tx, ids).stream()
        .collect(Collectors.toMap(ClaimView::id, Function.identity()));
  }

  private static List<Neighbour> neighbours(String id, List<Row> rows) {
    Map<String, List<Row>> byOther = new TreeMap<>();
    for (Row row : rows) {
      EntityRef other = row.other();
      if (other != null && !other.id().equals(id) && row.mood() != Mood.DENIED) {
        byOther.computeIfAbsent(other.id(), unused -> new ArrayList<>()).add(row);
      }
    }
    return byOther.values().stream()
        .map(ProfileReader::neighbour)
        .sorted(
            Comparator.comparing(Neighbour::origins)
                .thenComparing(Neighbour::claims)
                .reversed()
                .thenComparing(neighbour -> neighbour.entity().id()))
        .toList();
  }

  private static Neighbour neighbour(List<Row> rows) {
    Set<String> origins = new HashSet<>();
    Set<String> predicates = new TreeSet<>();
    rows.forEach(
        row -> {
          origins.add(row.origin());
          predicates.add(row.predicate());
        });
    EntityRef other = Objects.requireNonNull(rows.get(0).other());
    return new Neighbour(other, rows.size(), origins.size(), List.copyOf(predicates));
  }

  /** A claim as seen from the entity, without its evidence. */
  private record Row(
      String claimId,
      String predicate,
      boolean outgoing,
      @Nullable EntityRef other,
      @Nullable String otherText,
      Mood mood,
      double confidence,
      String origin,
      @Nullable String published) {
    static final Comparator<Row> BEST_FIRST =
        Comparator.comparing(Row::mood)
            .thenComparing(Row::confidence)
            .reversed()
            .thenComparing(Row::published, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(Row::claimId);

    static Row of(Record row) {
      return new Row(
          row.get("id").asString(),
          row.get("predicate").asString(),
          row.get("outgoing").asBoolean(),
          Views.entityOrNull(row.get("other")),
          row.get("otherText").asString(null),
          Mood.ofLabel(row.get("mood").asString()),
          row.get("confidence").asDouble(),
          row.get("origin").asString(),
          row.get("published").asString(null));
    }
  }

  private record GroupKey(String predicate, boolean outgoing, String end) {}

  /** The claims of one statement. */
  private static final class Group {
    static final Comparator<Group> STRONGEST_FIRST =
        Comparator.comparing((Group group) -> group.statement.origins())
            .thenComparing(group -> group.rows.size())
            .reversed()
            .thenComparing(group -> group.rows.get(0).predicate())
            .thenComparing(group -> group.best().get(0));

    private final Statement statement = new Statement();
    private final List<Row> rows = new ArrayList<>();

    void add(Row row) {
      statement.add(row.mood(), row.confidence(), row.origin(), row.published());
      rows.add(row);
    }

    List<String> best() {
      return rows.stream()
          .sorted(Row.BEST_FIRST)
          .map(Row::claimId)
          .distinct()
          .limit(CLAIMS_OF_EACH)
          .toList();
    }

    StatementView view(GroupKey key, Map<String, ClaimView> views) {
      Row first = rows.stream().min(Row.BEST_FIRST).orElseThrow();
      return new StatementView(
          key.predicate(),
          key.outgoing(),
          first.other(),
          first.otherText(),
          statement.origins(),
          statement.contested(),
          statement.mood().label(),
          best().stream().map(views::get).filter(Objects::nonNull).toList());
    }
  }
}
