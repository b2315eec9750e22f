package org.skein.graph.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.skein.graph.model.SkeinException;
import org.skein.graph.vocabulary.Vocabulary;

/**
 * A part of the graph: claims and measurements, all entities that these name, the documents that
 * state them, and those that these were copied from. It is always handed over in the order of ids.
 */
public final class Part {
  private static final int BATCH = 500;
  private static final List<String> ENDS = List.of("subject", "object", "said_by");
  private static final List<String> SIDES = List.of("entity", "of", "place", "said_by");

  private final GraphTables tables;
  private final BitSet entities = new BitSet();
  private final BitSet claims = new BitSet();
  private final BitSet measurements = new BitSet();
  private final BitSet documents = new BitSet();

  private Part(GraphTables tables) {
    this.tables = tables;
  }

  /** The whole graph, without what was retracted. */
  public static Part whole(GraphTables tables) {
    Part part = new Part(tables);
    part.entities.set(0, tables.entities().size());
    part.claims.set(0, tables.claims().size());
    part.claims.andNot(retracted(tables));
    part.measurements.set(0, tables.measurements().size());
    part.documents.set(0, tables.documents().size());
    return part;
  }

  /**
   * What is stated of an entity, and of all that are fewer than {@code hops} claims away from it.
   *
   * @param hops 1 for the claims of the entity alone
   * @throws SkeinException {@code NOT_FOUND} if no entity has the id
   */
  public static Part around(GraphTables tables, String entityId, int hops) {
    int start = tables.entities().row(entityId);
    if (start < 0) {
      throw new SkeinException(
          SkeinException.Code.NOT_FOUND,
          "no entity has the id '%s': search for its name first".formatted(entityId));
    }
    Part part = new Part(tables);
    part.spread(start, hops, retracted(tables));
    part.addAllThatIsNamed();
    return part;
  }

  /** The claims that count no more: they are left out, and lead nowhere. */
  private static BitSet retracted(GraphTables tables) {
    BitSet rows = new BitSet();
    if (tables.claims().column("retracted") instanceof WordColumn flags) {
      for (int row : flags.rowsOf("true")) {
        rows.set(row);
      }
    }
    return rows;
  }

  private void spread(int start, int hops, BitSet retracted) {
    entities.set(start);
    BitSet asked = new BitSet();
    for (int hop = 0; hop < hops; hop++) {
      BitSet edge = (BitSet) entities.clone();
      edge.andNot(asked);
      asked.or(edge);
      edge.stream().forEach(entity -> addStatedOf(entity, retracted));
    }
  }

  private void addStatedOf(int entity, BitSet retracted) {
    String id = tables.entities().id(entity);
    if (tables.claims().column("entity") instanceof WordSetColumn ends) {
      for (int claim : ends.rowsOf(id)) {
        if (retracted.get(claim)) {
          continue;
        }
        claims.set(claim);
        addEntity(tables.claims(), "subject", claim);
        addEntity(tables.claims(), "object", claim);
      }
    }
    if (tables.measurements().column("entity") instanceof WordColumn measured) {
      for (int measurement : measured.rowsOf(id)) {
        measurements.set(measurement);
      }
    }
  }

  private void addAllThatIsNamed() {
    claims.stream()
        .forEach(
            row -> {
              ENDS.forEach(end -> addEntity(tables.claims(), end, row));
              addDocuments(tables.claims(), row);
            });
    measurements.stream()
        .forEach(
            row -> {
              SIDES.forEach(side -> addEntity(tables.measurements(), side, row));
              addDocuments(tables.measurements(), row);
            });
  }

  private void addEntity(Table table, String field, int row) {
    add(tables.entities(), entities, table.column(field).text(row));
  }

  private void addDocuments(Table table, int row) {
    add(tables.documents(), documents, table.column("document").text(row));
    add(tables.documents(), documents, table.column("origin").text(row));
  }

  private static void add(Table table, BitSet rows, @Nullable String id) {
    int row = id == null ? -1 : table.row(id);
    if (row >= 0) {
      rows.set(row);
    }
  }

  /** Hands over the ids of the entities, some hundred at a time. */
  public void forEachEntities(Consumer<List<String>> consumer) {
    batches(tables.entities(), entities, consumer);
  }

  /** Hands over the ids of the claims, some hundred at a time. */
  public void forEachClaims(Consumer<List<String>> consumer) {
    batches(tables.claims(), claims, consumer);
  }

  /** Hands over the ids of the measurements, some hundred at a time. */
  public void forEachMeasurements(Consumer<List<String>> consumer) {
    batches(tables.measurements(), measurements, consumer);
  }

  /** Hands over the ids of the documents, some hundred at a time. */
  public void forEachDocuments(Consumer<List<String>> consumer) {
    batches(tables.documents(), documents, consumer);
  }

  /** The ids of the claims of an entity whose object the text only describes. */
  public List<String> describedBy(String entityId) {
    List<String> ids = new ArrayList<>();
    Table table = tables.claims();
    if (table.column("subject") instanceof WordColumn subjects) {
      for (int row : subjects.rowsOf(entityId)) {
        if (claims.get(row) && table.column("object").text(row) == null) {
          ids.add(table.id(row));
        }
      }
    }
    return ids;
  }

  /** The ids of the measurements of an entity. */
  public List<String> measuredOf(String entityId) {
    List<String> ids = new ArrayList<>();
    Table table = tables.measurements();
    if (table.column("entity") instanceof WordColumn measured) {
      for (int row : measured.rowsOf(entityId)) {
        if (measurements.get(row)) {
          ids.add(table.id(row));
        }
      }
    }
    return ids;
  }

  /**
   * Hands over the ids of the claims with two ends, statement by statement, some hundred at a time;
   * never a part of a statement. The ends of a symmetric predicate stand in the order of their ids.
   */
  public void forEachStatements(Vocabulary vocabulary, Consumer<List<List<String>>> consumer) {
    List<Stated> all = new ArrayList<>();
    claims.stream().mapToObj(row -> stated(vocabulary, row)).forEach(one -> add(all, one));
    all.sort(Stated.ORDER);
    List<List<String>> batch = new ArrayList<>();
    int size = 0;
    for (int from = 0; from < all.size(); ) {
      int to = from;
      List<String> ids = new ArrayList<>();
      while (to < all.size() && all.get(to).isSameAs(all.get(from))) {
        ids.add(tables.claims().id(all.get(to++).row()));
      }
      batch.add(ids);
      size += ids.size();
      from = to;
      if (size >= BATCH || from == all.size()) {
        consumer.accept(batch);
        batch = new ArrayList<>();
        size = 0;
      }
    }
  }

  private static void add(List<Stated> all, @Nullable Stated one) {
    if (one != null) {
      all.add(one);
    }
  }

  private @Nullable Stated stated(Vocabulary vocabulary, int row) {
    Table table = tables.claims();
    String subject = table.column("subject").text(row);
    String object = table.column("object").text(row);
    String predicate = table.column("predicate").text(row);
    if (subject == null || object == null || predicate == null) {
      return null;
    }
    boolean turned =
        subject.compareTo(object) > 0
            && vocabulary
                .findPredicate(predicate)
                .map(Vocabulary.Predicate::symmetric)
                .orElse(false);
    return turned
        ? new Stated(object, subject, predicate, row)
        : new Stated(subject, object, predicate, row);
  }

  private static void batches(Table table, BitSet rows, Consumer<List<String>> consumer) {
    List<String> batch = new ArrayList<>();
    for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
      batch.add(table.id(row));
      if (batch.size() == BATCH) {
        consumer.accept(List.copyOf(batch));
        batch.clear();
      }
    }
    if (!batch.isEmpty()) {
      consumer.accept(List.copyOf(batch));
    }
  }

  /** What a claim states. */
  private record Stated(String subject, String object, String predicate, int row) {
    static final Comparator<Stated> ORDER =
        Comparator.comparing(Stated::subject)
            .thenComparing(Stated::object)
            .thenComparing(Stated::predicate)
            .thenComparing(Stated::row);

    boolean isSameAs(Stated other) {
      return subject.equals(other.subject)
          && object.equals(other.object)
          && predicate.equals(other.predicate);
    }
  }
}
