package org.skein.graph.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.skein.graph.view.ClaimRow;
import org.skein.graph.view.DocumentRow;
import org.skein.graph.view.EntityItem;
import org.skein.graph.view.EntityProfile.DefenceView;
import org.skein.graph.view.EntityRow;
import org.skein.graph.vocabulary.Vocabulary;

/** The lists of one state of the graph. Derived from it, and never changed. */
public final class GraphTables {
  private final String version;
  private final Table entities;
  private final Table claims;
  private final Table measurements;
  private final Table documents;
  private final Map<String, DefenceView> defence;

  private GraphTables(
      String version,
      Table entities,
      Table claims,
      Table measurements,
      Table documents,
      Map<String, DefenceView> defence) {
    this.version = version;
    this.entities = entities;
    this.claims = claims;
    this.measurements = measurements;
    this.documents = documents;
    this.defence = Map.copyOf(defence);
  }

  /** Reads the whole of {@code source}, but no words of documents. */
  public static GraphTables read(TableSource source, Vocabulary vocabulary) {
    // Read before the rows: what is written meanwhile makes the tables old, never wrong for long.
    String version = source.version();
    List<EntityRow> entityRows = new ArrayList<>();
    Map<String, String> types = new HashMap<>();
    source.forEachEntity(
        row -> {
          entityRows.add(row);
          types.put(row.entity().id(), row.entity().type());
        });
    Map<String, DocumentRow> documentRows = new HashMap<>();
    List<DocumentRow> inOrder = new ArrayList<>();
    source.forEachDocument(
        row -> {
          inOrder.add(row);
          documentRows.put(row.document().id(), row);
        });
    Counting counting = new Counting();
    ClaimColumns claims = new ClaimColumns(types, new StatedColumns(documentRows));
    source.forEachClaim(
        row -> {
          claims.add(row);
          if (!row.retracted()) {
            counting.count(row);
          }
        });
    MeasurementColumns measurements =
        new MeasurementColumns(types, new StatedColumns(documentRows));
    source.forEachMeasurement(
        row -> {
          measurements.add(row);
          counting.measurements.merge(row.entityId(), 1, Integer::sum);
          counting.measured.merge(row.documentId(), 1, Integer::sum);
        });
    Map<String, DefenceView> defence = new HashMap<>();
    Table entities = entities(entityRows, counting, defence, vocabulary);
    return new GraphTables(
        version,
        entities,
        claims.build(vocabulary),
        measurements.build(vocabulary),
        documents(inOrder, counting),
        defence);
  }

  /** The version of the graph that the lists hold. */
  public String version() {
    return version;
  }

  /** All entities. */
  public Table entities() {
    return entities;
  }

  /** All claims, retracted ones among them. */
  public Table claims() {
    return claims;
  }

  /** All measurements. */
  public Table measurements() {
    return measurements;
  }

  /** All documents. */
  public Table documents() {
    return documents;
  }

  /** The entities of these ids, in this order; without those that are not there. */
  public List<EntityItem> entities(List<String> ids) {
    List<EntityItem> items = new ArrayList<>();
    for (String id : ids) {
      int row = entities.row(id);
      if (row >= 0) {
        items.add(entity(id, row));
      }
    }
    return items;
  }

  /** How many claims, and how many measurements, a document states. */
  public int[] counts(String documentId) {
    int row = documents.row(documentId);
    return row < 0
        ? new int[2]
        : new int[] {number(documents, "claims", row), number(documents, "measurements", row)};
  }

  private EntityItem entity(String id, int row) {
    return new EntityItem(
        id,
        String.valueOf(entities.column("type").text(row)),
        String.valueOf(entities.column("name").text(row)),
        "true".equals(entities.column("known").text(row)),
        defence.get(id),
        entities.column("place") instanceof WordSetColumn places ? places.words(row) : List.of(),
        number(entities, "claims", row),
        number(entities, "measurements", row));
  }

  private static int number(Table table, String field, int row) {
    return (int) table.column(field).rank(row);
  }

  private static Table entities(
      List<EntityRow> rows,
      Counting counting,
      Map<String, DefenceView> defence,
      Vocabulary vocabulary) {
    SortedIds.Builder ids = new SortedIds.Builder();
    WordColumn.Builder type = new WordColumn.Builder();
    WordColumn.Builder name = new WordColumn.Builder();
    WordColumn.Builder known = new WordColumn.Builder();
    WordColumn.Builder affiliated = new WordColumn.Builder();
    WordSetColumn.Builder place = new WordSetColumn.Builder();
    NumberColumn.Builder claims = new NumberColumn.Builder();
    NumberColumn.Builder measurements = new NumberColumn.Builder();
    for (EntityRow row : rows) {
      String id = row.entity().id();
      ids.add(id);
      type.add(row.entity().type());
      name.add(row.entity().name());
      known.add(row.known());
      affiliated.add(row.defenceAffiliation() != null);
      place.add(counting.places.getOrDefault(id, new TreeSet<>()));
      claims.add(counting.claims.getOrDefault(id, 0));
      measurements.add(counting.measurements.getOrDefault(id, 0));
      if (row.defenceAffiliation() != null && row.defenceSource() != null) {
        defence.put(id, new DefenceView(row.defenceAffiliation(), row.defenceSource()));
      }
    }
    return new Table(
        ids.build(),
        List.of(
            Field.type("type", type.build(), vocabulary),
            Field.ids("name", name.build(), "Huawei"),
            Field.flag("known", known.build()),
            Field.flag("defence", affiliated.build()),
            Field.words("place", place.build(), "china"),
            Field.number("claims", claims.build(), "10"),
            Field.number("measurements", measurements.build(), "10")));
  }

  private static Table documents(List<DocumentRow> rows, Counting counting) {
    SortedIds.Builder ids = new SortedIds.Builder();
    WordColumn.Builder title = new WordColumn.Builder();
    WordColumn.Builder author = new WordColumn.Builder();
    WordColumn.Builder mediaType = new WordColumn.Builder();
    NumberColumn.Builder claims = new NumberColumn.Builder();
    NumberColumn.Builder measurements = new NumberColumn.Builder();
    StatedColumns own = new StatedColumns(Map.of());
    for (DocumentRow row : rows) {
      String id = row.document().id();
      ids.add(id);
      title.add(row.document().title());
      author.add(row.author());
      mediaType.add(row.mediaType());
      claims.add(counting.stated.getOrDefault(id, 0));
      measurements.add(counting.measured.getOrDefault(id, 0));
      own.add(row.document(), row.recordedAt());
    }
    List<Field> fields = new ArrayList<>(own.ofDocuments());
    fields.add(Field.ids("title", title.build(), "\"A title\""));
    fields.add(Field.words("author", author.build(), "\"A. Writer\""));
    fields.add(Field.words("media_type", mediaType.build(), "text/html"));
    fields.add(Field.number("claims", claims.build(), "10"));
    fields.add(Field.number("measurements", measurements.build(), "10"));
    return new Table(ids.build(), fields);
  }

  static Field moods(Column column, Vocabulary vocabulary) {
    return Field.choice(
        "mood", column, vocabulary.moods().stream().map(Vocabulary.MoodForm::name).toList());
  }

  /** What is counted while the rows pass. */
  private static final class Counting {
    private static final String LOCATED_IN = "located_in";

    private final Map<String, Integer> claims = new HashMap<>();
    private final Map<String, Integer> measurements = new HashMap<>();
    private final Map<String, Integer> stated = new HashMap<>();
    private final Map<String, Integer> measured = new HashMap<>();
    private final Map<String, TreeSet<String>> places = new HashMap<>();

    void count(ClaimRow row) {
      claims.merge(row.subjectId(), 1, Integer::sum);
      stated.merge(row.documentId(), 1, Integer::sum);
      if (row.objectId() == null) {
        return;
      }
      if (!row.objectId().equals(row.subjectId())) {
        claims.merge(row.objectId(), 1, Integer::sum);
      }
      if (row.predicate().equals(LOCATED_IN) && !row.mood().equals("denied")) {
        places.computeIfAbsent(row.subjectId(), id -> new TreeSet<>()).add(row.objectId());
      }
    }
  }
}
