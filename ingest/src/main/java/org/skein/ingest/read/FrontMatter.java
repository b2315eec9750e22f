package org.skein.ingest.read;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands before the text: YAML between two lines of dashes, or lines such as {@code Title: …}
 * and {@code Publisher | 2024-03-01 | By the desk}.
 */
final class FrontMatter {
  private static final Pattern KEY_VALUE =
      Pattern.compile("^([A-Za-z][A-Za-z_ -]{1,24})\\s*[:：]\\s*(.*)$");
  private static final Pattern LIST_ITEM = Pattern.compile("^\\s*-\\s+(.+)$");
  private static final int LONGEST = 200;

  private final Map<String, String> values;
  private final String body;

  private FrontMatter(Map<String, String> values, String body) {
    this.values = values;
    this.body = body;
  }

  /** Whether the text begins with YAML between lines of dashes. */
  static boolean isYaml(String text) {
    return text.startsWith("---\n") || text.startsWith("---\r\n");
  }

  /** Splits YAML front matter off; without any, everything is body. */
  static FrontMatter of(String text) {
    if (!isYaml(text)) {
      return new FrontMatter(Map.of(), text);
    }
    String[] lines = text.split("\r?\n", LONGEST + 1);
    Map<String, String> values = new HashMap<>();
    String key = "";
    int at = text.indexOf('\n') + 1;
    for (int i = 1; i < Math.min(lines.length, LONGEST); i++) {
      String line = lines[i];
      int end = text.indexOf('\n', at);
      at = end < 0 ? text.length() : end + 1;
      if (line.strip().equals("---") || line.strip().equals("...")) {
        return new FrontMatter(values, text.substring(at));
      }
      key = take(line, key, values);
    }
    return new FrontMatter(Map.of(), text);
  }

  private static String take(String line, String key, Map<String, String> values) {
    Matcher pair = KEY_VALUE.matcher(line);
    if (pair.find()) {
      String name = pair.group(1).strip().toLowerCase(Locale.ROOT);
      values.put(name, unquoted(pair.group(2)));
      return name;
    }
    Matcher item = LIST_ITEM.matcher(line);
    String more = item.find() ? unquoted(item.group(1)) : "";
    if (!more.isEmpty() && values.containsKey(key)) {
      values.merge(key, more, (a, b) -> a.isEmpty() ? b : a + ", " + b);
    } else if (line.startsWith("  ") && values.containsKey(key)) {
      values.merge(key, line.strip(), (a, b) -> a.isEmpty() ? b : a + " " + b);
    }
    return key;
  }

  private static String unquoted(String raw) {
    String value = raw.strip();
    if (value.matches("[>|][+-]?")) {
      return "";
    }
    if (value.startsWith("[") && value.endsWith("]")) {
      value = value.substring(1, value.length() - 1).replaceAll("[\"']", "");
    }
    boolean quoted =
        value.length() >= 2
            && (value.charAt(0) == '"' || value.charAt(0) == '\'')
            && value.charAt(value.length() - 1) == value.charAt(0);
    if (!quoted) {
      return value;
    }
    String inner = value.substring(1, value.length() - 1);
    return value.charAt(0) == '"'
        ? inner.replace("\\\"", "\"").replace("\\\\", "\\")
        : inner.replace("''", "'");
  }

  /** The text after the front matter. */
  String body() {
    return body;
  }

  /** The first of the keys that has a value, or null. */
  @Nullable String value(String... keys) {
    for (String key : keys) {
      String value = values.get(key);
      if (value != null && !value.isBlank() && !value.equals("null")) {
        return value;
      }
    }
    return null;
  }

  /** A draft with what the front matter says and the given text. */
  Draft draft(String mediaType, String text) {
    return new Draft(
        value("id"),
        value("title", "headline"),
        value("publisher", "source", "site", "publication", "outlet"),
        value("author", "authors", "by", "byline"),
        Dates.parse(value("date", "published", "publication date", "published_at", "pubdate")),
        value("url", "link", "canonical", "canonical_url", "source_url"),
        mediaType,
        text);
  }
}
