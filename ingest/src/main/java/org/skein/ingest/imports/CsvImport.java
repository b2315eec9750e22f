package org.skein.ingest.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.skein.graph.model.Entity;
import org.skein.graph.model.Findings;
import org.skein.graph.model.SkeinException;
import org.skein.graph.model.SkeinException.Code;
import org.skein.graph.vocabulary.Vocabulary;
import org.skein.ingest.resolve.Register;

/** A table with a header, one document for each row, read as its mapping says. */
public final class CsvImport implements TableImport {
  private final Path file;
  private final MappedRow rows;
  private final Mapping mapping;
  private final ImportLog log = new ImportLog();
  private final Map<String, Integer> header = new HashMap<>();

  /**
   * Reads the header of the table.
   *
   * @throws SkeinException {@code BAD_INPUT} if there is no table, or the mapping names a column
   *     that it lacks
   */
  public CsvImport(Path file, Mapping mapping, Register register, Vocabulary vocabulary) {
    this.file = file;
    this.mapping = mapping;
    this.rows = new MappedRow(mapping, register, vocabulary, log);
    try (CsvRows table = new CsvRows(Lines.reader(file))) {
      List<String> names = table.next();
      if (names == null) {
        throw new SkeinException(
            Code.BAD_INPUT, "'%s' is empty: a table begins with a header".formatted(file));
      }
      for (int i = 0; i < names.size(); i++) {
        header.putIfAbsent(names.get(i).strip(), i);
      }
    } catch (IOException e) {
      throw new SkeinException(
          Code.BAD_INPUT,
          "'%s' cannot be read (%s): get it again".formatted(file, e.getMessage()),
          e);
    }
    Set<String> columns = new LinkedHashSet<>(mapping.columns());
    columns.addAll(mapping.headColumns());
    columns.forEach(this::requireColumn);
  }

  private void requireColumn(String column) {
    if (!header.containsKey(column)) {
      throw new SkeinException(
          Code.BAD_INPUT,
          "mapping %s: '%s' has no column '%s': did you mean '%s'?"
              .formatted(
                  mapping.name(),
                  file.getFileName(),
                  column,
                  Vocabulary.nearest(column, header.keySet().stream().sorted().toList())));
    }
  }

  @Override
  public ImportLog log() {
    return log;
  }

  /** A table has no entities beside those that its rows speak of. */
  @Override
  public void entities(Consumer<List<Entity>> batches) {}

  @Override
  public Iterable<Findings> findings() {
    return () -> new Chunks<>(documents(), (findings, number) -> findings);
  }

  private Chunks.Source<Findings> documents() {
    CsvRows table = new CsvRows(Lines.reader(file));
    Set<String> ids = new HashSet<>();
    return new Chunks.Source<>() {
      private long number = -1;

      @Override
      public @Nullable Findings next() {
        try {
          for (List<String> cells = table.next(); cells != null; cells = table.next()) {
            number++;
            Findings findings = number == 0 ? null : document(cells, number, ids);
            if (findings != null) {
              return findings;
            }
          }
          table.close();
        } catch (IOException e) {
          Lines.brokenOff(log, Math.max(0, number), e);
        }
        return null;
      }
    };
  }

  private @Nullable Findings document(List<String> cells, long number, Set<String> ids) {
    boolean blank = cells.stream().allMatch(String::isBlank);
    if (blank) {
      return null;
    }
    log.row();
    if (cells.size() != header.size()) {
      log.problem(
          number,
          null,
          "bad-row",
          "%d cells under a header of %d: mend its quotes and commas"
              .formatted(cells.size(), header.size()));
      return null;
    }
    Findings findings =
        rows.read(
            number,
            "%s:%d".formatted(file.getFileName(), number),
            column -> RowsDocument.oneLine(cells.get(header.getOrDefault(column, 0))));
    if (findings == null) {
      return null;
    }
    if (!ids.add(findings.document().id())) {
      log.problem(number, null, "duplicate", "all that is read of it stands in an earlier row");
      return null;
    }
    log.used();
    return findings;
  }
}
