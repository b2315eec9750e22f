package org.skein.ingest.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.skein.graph.model.Entity;
import org.skein.graph.model.Findings;
import org.skein.graph.model.When;
import org.skein.graph.vocabulary.Vocabulary;
import org.skein.ingest.imports.RowsDocument.Amount;
import org.skein.ingest.imports.RowsDocument.How;
import org.skein.ingest.imports.RowsDocument.Line;
import org.skein.ingest.resolve.Register;
import org.skein.ingest.resolve.Resolution;

/** Reads the rows of a table as a mapping says; what a row lacks or gets wrong is left out. */
final class MappedRow {
  private static final Pattern NUMBER =
      Pattern.compile("[-+]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][-+]?\\d+)?");
  private static final int LONGEST_NAME = 200;

  private final Mapping mapping;
  private final Register register;
  private final Vocabulary vocabulary;
  private final ImportLog log;

  /** Statements of earlier rows: a table that says a thing in ten rows is no ten origins of it. */
  private final Set<String> stated = new HashSet<>();

  MappedRow(Mapping mapping, Register register, Vocabulary vocabulary, ImportLog log) {
    this.mapping = mapping;
    this.register = register;
    this.vocabulary = vocabulary;
    this.log = log;
  }

  /** A row on its way into a document. */
  private record Row(
      long number,
      UnaryOperator<String> cells,
      RowsDocument document,
      Map<String, Line> lines,
      Map<String, List<Entity>> entities) {
    String cell(String column) {
      return cells.apply(column);
    }

    /** The lines of those columns that have a value. */
    List<Line> lines(List<@Nullable String> columns) {
      List<Line> found = new ArrayList<>();
      for (@Nullable String column : columns) {
        Line line = column == null ? null : lines.get(column);
        if (line != null) {
          found.add(line);
        }
      }
      return found;
    }
  }

  /** What a row states, or null if it states nothing. */
  @Nullable Findings read(long number, String name, UnaryOperator<String> cells) {
    RowsDocument document = new RowsDocument();
    Row row = new Row(number, cells, document, new HashMap<>(), new LinkedHashMap<>());
    document.startRow();
    for (String column : mapping.columns()) {
      if (!cells.apply(column).isEmpty()) {
        row.lines().put(column, document.line(column, cells.apply(column)));
      }
    }
    if (row.lines().isEmpty()) {
      return null;
    }
    mapping.entities().forEach((key, named) -> row.entities().put(key, named(row, named)));
    mapping.claims().forEach(stated -> claim(row, stated));
    mapping.measurements().forEach(measured -> measure(row, measured));
    document.endRow();
    if (document.isEmpty()) {
      log.leaveOut("row-without-entity");
      return null;
    }
    return document.finish(head(row, name), "import-csv:" + mapping.name() + "/1");
  }

  private RowsDocument.Head head(Row row, String name) {
    String title = Objects.requireNonNullElse(filled(mapping.title(), row), name);
    String date = when(row, mapping.published(), "published").from();
    LocalDate published = date == null || date.length() < 10 ? null : LocalDate.parse(date);
    String address = mapping.url() == null ? null : filled(mapping.url(), row);
    return new RowsDocument.Head(name, title, mapping.publisher(), published, address, "text/csv");
  }

  private List<Entity> named(Row row, Mapping.Named named) {
    Line line = row.lines().get(named.column());
    List<Entity> entities = new ArrayList<>();
    if (line == null || named.ignore().contains(row.cell(named.column()))) {
      return entities;
    }
    String cell = row.cell(named.column());
    String split = named.split();
    for (String part : split == null ? new String[] {cell} : cell.split(Pattern.quote(split))) {
      String name = part.strip();
      if (!name.isEmpty() && !named.ignore().contains(name) && isName(row, named, name)) {
        Resolution resolution = resolve(name, named);
        entities.add(resolution.entity());
        row.document()
            .mention(resolution.entity(), name, line, resolution.score(), resolution.reason());
      }
    }
    return entities;
  }

  private Resolution resolve(String name, Mapping.Named named) {
    String exception = named.types().get(name);
    if (exception != null) {
      return register.named(name, exception, exception);
    }
    String otherwise =
        vocabulary.isA(named.otherwise(), "Organization")
            ? FtmTypes.byWords(name, named.otherwise())
            : named.otherwise();
    boolean fits = vocabulary.isA(otherwise, named.type());
    return register.named(name, named.type(), fits ? otherwise : named.otherwise());
  }

  private boolean isName(Row row, Mapping.Named named, String name) {
    if (name.length() > LONGEST_NAME) {
      log.problem(
          row.number(),
          named.column(),
          "long-name",
          "a name has at most %d characters: is something else in the cell?"
              .formatted(LONGEST_NAME));
      return false;
    }
    if ("=+-@".indexOf(name.charAt(0)) >= 0) {
      log.problem(
          row.number(),
          named.column(),
          "formula",
          "'%s' is a formula and no name: save the table with its values".formatted(name));
      return false;
    }
    return true;
  }

  private void claim(Row row, Mapping.Stated stated) {
    List<Line> lines = row.lines(List.of(column(stated.subject()), column(stated.object())));
    for (Entity subject : entities(row, stated.subject())) {
      for (Entity object : entities(row, stated.object())) {
        if (subject.id().equals(object.id())) {
          continue;
        }
        if (!vocabulary.allows(
            vocabulary.predicate(stated.predicate()), subject.type(), object.type())) {
          log.problem(
              row.number(),
              column(stated.object()),
              "bad-signature",
              "%s (%s) %s %s (%s) is not in the vocabulary: correct the types of the mapping"
                  .formatted(
                      subject.name(),
                      subject.type(),
                      stated.predicate(),
                      object.name(),
                      object.type()));
          continue;
        }
        if (!this.stated.add(subject.id() + ' ' + stated.predicate() + ' ' + object.id())) {
          log.leaveOut("claim-of-an-earlier-row");
          continue;
        }
        How how =
            new How(
                when(row, stated.when(), "when"), stated.mood(), sure(row, stated.confidence()));
        row.document().claim(subject, stated.predicate(), object, how, lines);
      }
    }
  }

  private void measure(Row row, Mapping.Measured measured) {
    List<Entity> entities = entities(row, measured.entity());
    String unit = filled(measured.unit(), row);
    if (entities.isEmpty() || unit == null) {
      return;
    }
    Double low = number(row, measured.low(), measured);
    Double high = number(row, measured.high(), measured);
    if (low == null && high == null) {
      return;
    }
    if (low != null && high != null && low > high) {
      log.problem(
          row.number(),
          measured.low(),
          "bad-bounds",
          "%s is more than %s in '%s': exchange or mend them"
              .formatted(low, high, measured.high()));
      return;
    }
    List<@Nullable String> columns = new ArrayList<>();
    columns.add(column(measured.entity()));
    columns.add(measured.low());
    columns.add(measured.high());
    List<Line> lines = row.lines(columns);
    How how =
        new How(
            when(row, measured.asOf(), "as_of"), measured.mood(), sure(row, measured.confidence()));
    for (Entity entity : entities) {
      Amount amount = new Amount(measured.metric(), low, high, unit);
      row.document().measurement(entity, amount, how, lines);
    }
  }

  private @Nullable Double number(Row row, @Nullable String column, Mapping.Measured measured) {
    if (column == null) {
      return null;
    }
    String cell = row.cell(column);
    if (cell.isEmpty() || measured.ignore().contains(cell)) {
      return null;
    }
    String plain = cell.replaceAll("^[$€£¥]|,(?=\\d{3})|%$|\\s", "");
    double value = NUMBER.matcher(plain).matches() ? Double.parseDouble(plain) : Double.NaN;
    if (!Double.isFinite(value * measured.scale())) {
      String rule = "'%s' is no number: write one like 1500, 1,500 or 1.5e3".formatted(cut(cell));
      log.problem(row.number(), column, "bad-number", rule);
      return null;
    }
    return value * measured.scale();
  }

  private When when(Row row, Mapping.When when, String key) {
    String fixed = when.fixed();
    return fixed != null
        ? When.at(fixed)
        : new When(
            date(row, when.from(), when.format(), key), date(row, when.to(), when.format(), key));
  }

  private @Nullable String date(
      Row row, @Nullable String column, @Nullable String format, String key) {
    String cell = column == null ? "" : row.cell(column);
    if (cell.isEmpty()) {
      return null;
    }
    Optional<String> date = CellDates.read(cell, format);
    if (date.isEmpty()) {
      log.problem(
          row.number(),
          column,
          "bad-date",
          "'%s' is no date like %s, which '%s' asks for: the rest of the row is kept"
              .formatted(cut(cell), format == null ? "2024-05-31" : format, key));
    }
    return date.orElse(null);
  }

  private static double sure(Row row, Mapping.Sure sure) {
    String column = sure.column();
    return column == null
        ? sure.otherwise()
        : sure.values().getOrDefault(row.cell(column), sure.otherwise());
  }

  /** The template with the cells of the row, or null if one of them is empty. */
  private static @Nullable String filled(String template, Row row) {
    String filled = template;
    for (String column : Mapping.columnsOf(template)) {
      String cell = row.cell(column);
      if (cell.isEmpty()) {
        return null;
      }
      filled = filled.replace("{" + column + "}", cell);
    }
    return filled;
  }

  private String column(String entity) {
    return Objects.requireNonNull(mapping.entities().get(entity)).column();
  }

  private static List<Entity> entities(Row row, String key) {
    return row.entities().getOrDefault(key, List.of());
  }

  private static String cut(String cell) {
    return cell.length() > 60 ? cell.substring(0, 60) + "…" : cell;
  }
}
