package org.skein.ingest.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.skein.graph.model.Mood;

/**
 * What the columns of a table mean.
 *
 * @param name a short word for the table, part of the extractor's name
 * @param publisher who published it
 * @param url its address, or null
 * @param title of a row's document: words and {@code {column}} in braces
 * @param published when a row was published
 * @param entities what cells name, by a short word
 * @param claims what a row states
 * @param measurements what numbers a row gives
 * @param text columns that a row's document also shows
 */
public record Mapping(
    String name,
    String publisher,
    @Nullable String url,
    String title,
    When published,
    Map<String, Named> entities,
    List<Stated> claims,
    List<Measured> measurements,
    List<String> text) {
  static final Pattern COLUMN = Pattern.compile("\\{([^{}]+)}");

  public Mapping {
    entities = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(entities));
    claims = List.copyOf(claims);
    measurements = List.copyOf(measurements);
    text = List.copyOf(text);
  }

  /**
   * What the cells of a column name.
   *
   * @param type a type of the vocabulary; an abstract one takes known entities of all its children
   * @param otherwise the type of what is not known: a concrete one
   * @param column where the names stand
   * @param split what stands between several names of a cell, or null
   * @param ignore cells and names that name nothing, such as "Unknown"
   * @param types types of names that are of another
   */
  public record Named(
      String type,
      String otherwise,
      String column,
      @Nullable String split,
      Set<String> ignore,
      Map<String, String> types) {
    public Named {
      ignore = Set.copyOf(ignore);
      types = Map.copyOf(types);
    }
  }

  /**
   * A claim of each row: subject and object are entities of the mapping.
   *
   * @param when when it holds
   */
  public record Stated(
      String subject, String predicate, String object, When when, Mood mood, Sure confidence) {}

  /**
   * A number of each row.
   *
   * @param low the column of the lower bound, or null where it is open
   * @param high the column of the upper bound; the same as {@code low} for one value
   * @param unit the plain unit: words and {@code {column}} in braces
   * @param scale what the cell is multiplied by to be in that unit
   * @param ignore cells that say nothing, such as "0"
   */
  public record Measured(
      String entity,
      String metric,
      @Nullable String low,
      @Nullable String high,
      String unit,
      double scale,
      Set<String> ignore,
      When asOf,
      Mood mood,
      Sure confidence) {
    public Measured {
      ignore = Set.copyOf(ignore);
    }
  }

  /**
   * A time: columns, or a date that holds for all rows.
   *
   * @param from the column of its start, or null
   * @param to the column of its end, or null
   * @param format of the cells, such as {@code M/d/yyyy}; null for ISO dates
   * @param fixed an ISO date for all rows, or null
   */
  public record When(
      @Nullable String from, @Nullable String to, @Nullable String format, @Nullable String fixed) {
    static final When UNKNOWN = new When(null, null, null, null);
  }

  /**
   * How sure a statement is, 0 to 1.
   *
   * @param otherwise for all rows, or for cells that {@code values} does not have
   * @param column whose cells say how sure the row is, or null
   */
  public record Sure(double otherwise, @Nullable String column, Map<String, Double> values) {
    public Sure {
      values = Map.copyOf(values);
    }

    static Sure always(double confidence) {
      return new Sure(confidence, null, Map.of());
    }
  }

  /** All columns that the mapping reads, in the order in which it names them. */
  Set<String> columns() {
    Set<String> columns = new LinkedHashSet<>();
    entities.values().forEach(named -> columns.add(named.column()));
    for (Stated stated : claims) {
      add(columns, stated.when());
      addIf(columns, stated.confidence().column());
    }
    for (Measured measured : measurements) {
      addIf(columns, measured.low());
      addIf(columns, measured.high());
      columns.addAll(columnsOf(measured.unit()));
      add(columns, measured.asOf());
      addIf(columns, measured.confidence().column());
    }
    columns.addAll(text);
    return columns;
  }

  /** Columns that are read but are no line of a row's document. */
  Set<String> headColumns() {
    Set<String> columns = new LinkedHashSet<>(columnsOf(title));
    add(columns, published);
    if (url != null) {
      columns.addAll(columnsOf(url));
    }
    return columns;
  }

  static List<String> columnsOf(String template) {
    List<String> columns = new ArrayList<>();
    Matcher matcher = COLUMN.matcher(template);
    while (matcher.find()) {
      columns.add(matcher.group(1));
    }
    return columns;
  }

  private static void add(Set<String> columns, When when) {
    addIf(columns, when.from());
    addIf(columns, when.to());
  }

  private static void addIf(Set<String> columns, @Nullable String column) {
    if (column != null) {
      columns.add(column);
    }
  }
}
