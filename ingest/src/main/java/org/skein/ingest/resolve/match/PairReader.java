package org.skein.ingest.resolve.match;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skein.graph.model.SkeinException;

/**
 * Reads labelled pairs of names: CSV (RFC 4180) with two columns of names and one of the truth, as
 * {@link PairColumns} knows them; a column such as schema may say what bears the names.
 */
public final class PairReader {
  private PairReader() {}

  /**
   * The pairs of this file, in its order.
   *
   * @throws SkeinException if the file is missing or lacks a column; the message says which
   */
  public static List<LabelledPair> read(Path file) {
    try {
      return parse(Files.readString(file, StandardCharsets.UTF_8), file.toString());
    } catch (NoSuchFileException e) {
      throw new SkeinException(
          SkeinException.Code.BAD_INPUT, "'%s' does not exist".formatted(file), e);
    } catch (IOException e) {
      throw new SkeinException(
          SkeinException.Code.BAD_INPUT, "'%s' cannot be read as UTF-8".formatted(file), e);
    }
  }

  static List<LabelledPair> parse(String csv, String origin) {
    String text = csv.startsWith("\uFEFF") ? csv.substring(1) : csv;
    List<List<String>> rows = rows(text, delimiter(text));
    if (text.isBlank()) {
      throw bad(origin, "there is nothing in it: give a table whose first row names its columns");
    }
    List<String> head = rows.get(0);
    Optional<PairColumns> named = PairColumns.find(head);
    PairColumns columns =
        named
            .or(() -> PairColumns.bare(head))
            .orElseThrow(
                () ->
                    bad(
                        origin,
                        "the columns %s do not do: %s"
                            .formatted(String.join(", ", head), PairColumns.RULE)));
    List<LabelledPair> pairs = new ArrayList<>();
    for (int i = named.isPresent() ? 1 : 0; i < rows.size(); i++) {
      List<String> row = rows.get(i);
      boolean blank = row.size() == 1 && row.get(0).isBlank();
      if (!blank) {
        pair(row, columns, i + 1, origin).ifPresent(pairs::add);
      }
    }
    return pairs;
  }

  private static Optional<LabelledPair> pair(
      List<String> row, PairColumns columns, int number, String origin) {
    if (row.size() <= columns.last()) {
      throw bad(
          origin, "row %d has %d of %d cells".formatted(number, row.size(), columns.last() + 1));
    }
    String truth = row.get(columns.same());
    PairTruth said =
        PairTruth.of(truth)
            .orElseThrow(
                () -> bad(origin, "row %d says '%s': %s".formatted(number, truth, PairTruth.RULE)));
    if (said == PairTruth.UNSURE) {
      return Optional.empty();
    }
    String first = row.get(columns.first());
    String group = cell(row, columns.group());
    return Optional.of(
        new LabelledPair(
            first,
            row.get(columns.second()),
            said == PairTruth.SAME,
            group.isEmpty() ? first : group,
            Bearer.of(cell(row, columns.bearer()))));
  }

  private static String cell(List<String> row, int at) {
    return at < 0 || at >= row.size() ? "" : row.get(at);
  }

  /** What stands most often in the first line: a comma, a semicolon or a tab. */
  private static char delimiter(String text) {
    int end = text.indexOf('\n');
    String line = end < 0 ? text : text.substring(0, end);
    char most = ',';
    for (char c : new char[] {';', '\t'}) {
      most = count(line, c) > count(line, most) ? c : most;
    }
    return most;
  }

  private static long count(String line, char c) {
    return line.chars().filter(each -> each == c).count();
  }

  private static SkeinException bad(String origin, String rule) {
    return new SkeinException(
        SkeinException.Code.BAD_INPUT, "pairs of '%s': %s".formatted(origin, rule));
  }

  private static List<List<String>> rows(String csv, char delimiter) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < csv.length(); i++) {
      char c = csv.charAt(i);
      if (quoted) {
        boolean doubled = c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"';
        if (doubled) {
          cell.append('"');
          i++;
        } else if (c == '"') {
          quoted = false;
        } else {
          cell.append(c);
        }
      } else if (c == '"') {
        quoted = true;
      } else if (c == delimiter || c == '\n') {
        row.add(cell.toString());
        cell.setLength(0);
        if (c == '\n') {
          rows.add(row);
          row = new ArrayList<>();
        }
      } else if (c != '\r') {
        cell.append(c);
      }
    }
    if (!cell.isEmpty() || !row.isEmpty()) {
      row.add(cell.toString());
      rows.add(row);
    }
    return rows;
  }
}
