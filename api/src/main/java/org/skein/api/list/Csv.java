package org.skein.api.list;

import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * Comma-separated values as RFC 4180 has them, lines ended by CR LF. A text that a spreadsheet
 * would take for a formula is given an apostrophe before it.
 */
public final class Csv {
  /** What begins a formula, in spreadsheets of East Asia also where it is full-width. */
  private static final String DANGEROUS = "=+-@\t\r\n＝＋－＠";

  private Csv() {}

  /** The line that names the columns. */
  public static String header(Columns columns) {
    return columns.paths().stream().map(Csv::quoted).collect(Collectors.joining(",", "", "\r\n"));
  }

  /** The line of an item. */
  public static String line(Columns columns, JsonNode item) {
    return line(columns.values(item));
  }

  private static String line(List<JsonNode> values) {
    return values.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String cell(JsonNode value) {
    if (value.isMissingNode() || value.isNull()) {
      return "";
    }
    if (value.isArray()) {
      return text(value.valueStream().map(JsonNode::asString).collect(Collectors.joining("|")));
    }
    return value.isString() ? text(value.asString()) : value.toString();
  }

  /** A text as a cell. */
  static String text(String text) {
    boolean dangerous = !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0;
    return quoted(dangerous ? "'" + text : text);
  }

  private static String quoted(String text) {
    boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
    return plain && text.strip().length() == text.length()
        ? text
        : '"' + text.replace("\"", "\"\"") + '"';
  }
}
