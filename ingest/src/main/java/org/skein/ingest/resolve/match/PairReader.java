package org.skein.ingest.resolve.match;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.skein.graph.model.SkeinException;

/** Reads labelled pairs of names: CSV (RFC 4180) with columns name1, name2 and is_match. */
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
    List<List<String>> rows = rows(csv.startsWith("\uFEFF") ? csv.substring(1) : csv);
    List<String> head = rows.isEmpty() ? List.of() : rows.get(0);
    int first = column(head, "name1", origin);
    int second = column(head, "name2", origin);
    int same = column(head, "is_match", origin);
    int group = head.indexOf("id1");
    List<LabelledPair> pairs = new ArrayList<>();
    for (int i = 1; i < rows.size(); i++) {
      List<String> row = rows.get(i);
      if (row.size() == 1 && row.get(0).isBlank()) {
        continue;
      }
      if (row.size() <= Math.max(same, Math.max(first, second))) {
        throw bad(origin, "row %d has %d of %d cells".formatted(i + 1, row.size(), head.size()));
      }
      String id = group < 0 || group >= row.size() ? row.get(first) : row.get(group);
      pairs.add(new LabelledPair(row.get(first), row.get(second), truth(row.get(same)), id));
    }
    return pairs;
  }

  private static boolean truth(String cell) {
    String word = cell.strip();
    return word.equalsIgnoreCase("true") || word.equals("1") || word.equalsIgnoreCase("yes");
  }

  private static int column(List<String> head, String name, String origin) {
    int at = head.indexOf(name);
    if (at < 0) {
      throw bad(
          origin, "no column '%s': the first row names name1, name2, is_match".formatted(name));
    }
    return at;
  }

  private static SkeinException bad(String origin, String rule) {
    return new SkeinException(
        SkeinException.Code.BAD_INPUT, "pairs of '%s': %s".formatted(origin, rule));
  }

  private static List<List<String>> rows(String csv) {
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
      } else if (c == ',' || c == '\n') {
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
