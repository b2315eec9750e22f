package org.skein.ingest.imports;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.skein.graph.model.Entity;
import org.skein.graph.model.Findings;
import org.skein.graph.model.Name;
import org.skein.graph.vocabulary.Vocabulary;
import org.skein.ingest.imports.RowsDocument.How;
import org.skein.ingest.imports.RowsDocument.Line;
import org.skein.ingest.resolve.ReferenceEntity;
import org.skein.ingest.resolve.Register;
import tools.jackson.databind.JsonNode;

/**
 * Organisations of the Research Organization Registry, JSON Lines. An organisation is a reference
 * entity if that is sure, else a new entity {@code ror-…}; where it is and what it belongs to are
 * claims, quoted from its row. The file is read twice, so that parents may stand anywhere in it.
 */
public final class RorImport implements TableImport {
  /** Rows of one document: a row alone is too short to tell copies from neighbours. */
  private static final int ROWS_TOGETHER = 200;

  private static final String EXTRACTOR = "import-ror/1";
  private static final String PUBLISHER = "Research Organization Registry";

  private final Path file;
  private final Register register;
  private final Vocabulary vocabulary;
  private final @Nullable LocalDate published;
  private final ImportLog log = new ImportLog();
  private final Map<String, Entity> byRor = new HashMap<>();
  private final Map<String, Optional<Entity>> countries = new HashMap<>();

  /**
   * @param published the day of the release, or null if unknown
   */
  public RorImport(
      Path file, Register register, Vocabulary vocabulary, @Nullable LocalDate published) {
    this.file = file;
    this.register = register;
    this.vocabulary = vocabulary;
    this.published = published;
  }

  @Override
  public ImportLog log() {
    return log;
  }

  @Override
  public void entities(Consumer<List<Entity>> batches) {
    List<Entity> batch = new ArrayList<>(TOGETHER);
    forEach(
        log,
        (row, number) -> {
          Entity entity = entity(row, number);
          if (entity != null) {
            batch.add(entity);
            log.used();
          }
          if (batch.size() == TOGETHER) {
            batches.accept(List.copyOf(batch));
            batch.clear();
          }
        });
    if (!batch.isEmpty()) {
      batches.accept(List.copyOf(batch));
    }
  }

  @Override
  public Iterable<Findings> findings() {
    return () -> new Chunks<>(rows(), this::document);
  }

  private Chunks.Source<List<RorRow>> rows() {
    ImportLog quiet = new ImportLog(); // Problems were reported when the entities were read.
    Lines lines = Lines.open(file, quiet);
    return () -> {
      List<RorRow> rows = new ArrayList<>(ROWS_TOGETHER);
      while (rows.size() < ROWS_TOGETHER) {
        JsonNode node = lines.next();
        if (node == null) {
          lines.close();
          break;
        }
        RorRow row = read(node, lines.number(), quiet);
        if (row != null && byRor.containsKey(row.id())) {
          rows.add(row);
        }
      }
      return rows.isEmpty() ? null : rows;
    };
  }

  private interface RowConsumer {
    void accept(RorRow row, long number);
  }

  private void forEach(ImportLog into, RowConsumer consumer) {
    try (Lines lines = Lines.open(file, into)) {
      for (JsonNode node = lines.next(); node != null; node = lines.next()) {
        RorRow row = read(node, lines.number(), into);
        if (row != null) {
          consumer.accept(row, lines.number());
        }
      }
    }
  }

  private static @Nullable RorRow read(JsonNode node, long number, ImportLog into) {
    try {
      RorRow row = RorRow.of(node);
      if (row.status().equalsIgnoreCase("withdrawn")) {
        into.leaveOut("withdrawn");
        return null;
      }
      return row;
    } catch (RorRow.BadRow e) {
      into.problem(number, e.property(), "bad-row", String.valueOf(e.getMessage()));
      return null;
    }
  }

  private @Nullable Entity entity(RorRow row, long number) {
    if (byRor.containsKey(row.id())) {
      log.problem(number, "id", "duplicate", "the id stands in an earlier row: drop one of them");
      return null;
    }
    String type = RorTypes.of(row.types());
    if (type == null) {
      String rule = "unknown types %s: name one of %s".formatted(row.types(), RorTypes.known());
      log.problem(number, "types", "unknown-type", rule);
      return null;
    }
    Optional<ReferenceEntity> same =
        register.sure(
            row.wholeNames(), RorTypes.all(row.types()), country(row).map(Entity::id).orElse(null));
    Entity entity = same.map(each -> merged(each.entity(), row)).orElseGet(() -> fresh(type, row));
    same.ifPresent(each -> log.merged());
    byRor.put(row.id(), bare(entity));
    return entity;
  }

  private static Entity fresh(String type, RorRow row) {
    return new Entity("ror-" + row.id(), type, row.name(), names(row), true, null);
  }

  /** The reference entity with the names that ROR has beyond its own. */
  private static Entity merged(Entity reference, RorRow row) {
    Set<String> had = new LinkedHashSet<>(List.of(reference.name()));
    reference.names().forEach(name -> had.add(name.text()));
    List<Name> names = new ArrayList<>(reference.names());
    List<Name> more = new ArrayList<>(List.of(new Name(row.name(), "en", "legal")));
    more.addAll(names(row));
    more.stream().filter(name -> had.add(name.text())).forEach(names::add);
    return new Entity(
        reference.id(), reference.type(), reference.name(), names, true, reference.defence());
  }

  private static List<Name> names(RorRow row) {
    List<Name> names = new ArrayList<>(row.names());
    names.add(new Name(row.address(), "und", "external"));
    return names;
  }

  /** What later rows need of an entity: its names are in the graph by then. */
  private static Entity bare(Entity entity) {
    return new Entity(
        entity.id(), entity.type(), entity.name(), List.of(), entity.known(), entity.defence());
  }

  private Optional<Entity> country(RorRow row) {
    String code = row.country();
    return code == null ? Optional.empty() : country(code);
  }

  private Optional<Entity> country(String code) {
    return countries.computeIfAbsent(
        code, key -> register.place(Countries.name(key), null).map(RorImport::bare));
  }

  private Entity place(RorRow row, String code) {
    Optional<Entity> country = country(code);
    String city = row.city();
    if (city != null && country.isPresent()) {
      Optional<Entity> known = register.place(city, country.get().id());
      if (known.isPresent()) {
        return bare(known.get());
      }
    }
    return country.orElseGet(() -> register.named(Countries.name(code), "Place", "Place").entity());
  }

  private Findings document(List<RorRow> rows, int chunk) {
    RowsDocument document = new RowsDocument();
    rows.forEach(row -> write(row, document));
    int first = chunk * ROWS_TOGETHER + 1;
    String range = "%d–%d".formatted(first, first + rows.size() - 1);
    return document.finish(
        new RowsDocument.Head(
            file.getFileName() + ":" + range,
            "Research Organization Registry, organisations " + range,
            PUBLISHER,
            published,
            "https://ror.org",
            "application/jsonl"),
        EXTRACTOR);
  }

  private void write(RorRow row, RowsDocument document) {
    Entity entity = byRor.get(row.id());
    if (entity == null) {
      throw new IllegalStateException("a row without its entity: " + row.id());
    }
    document.startRow();
    document.line("ROR", row.address());
    Line name = document.line("Name", row.name());
    String code = row.country();
    if (code != null) {
      String country = Countries.name(code);
      Line place =
          document.line("Place", row.city() == null ? country : row.city() + ", " + country);
      document.claim(entity, "located_in", place(row, code), How.STATED, List.of(name, place));
    }
    for (RorRow.Parent parent : row.parents()) {
      Line line = document.line("Part of", parent.name() + " (" + parent.id() + ")");
      Entity whole = byRor.get(parent.id());
      if (whole != null
          && !whole.id().equals(entity.id())
          && vocabulary.allows(vocabulary.predicate("part_of"), entity.type(), whole.type())) {
        document.claim(entity, "part_of", whole, How.STATED, List.of(name, line));
      } else {
        log.leaveOut("parent-not-imported");
      }
    }
    document.line("Type", String.join(", ", row.types()));
    if (row.established() != null) {
      document.line("Established", String.valueOf(row.established()));
    }
    document.line("Status", row.status());
    document.endRow();
  }
}
