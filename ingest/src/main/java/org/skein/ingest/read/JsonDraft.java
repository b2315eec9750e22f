package org.skein.ingest.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** A document as a JSON object with id, title, date, url, source and text. */
final class JsonDraft {
  private static final ObjectMapper JSON = new ObjectMapper();

  private JsonDraft() {}

  /**
   * The draft that a JSON text describes.
   *
   * @throws Unreadable if it is no JSON object, or holds no text
   */
  static Draft parse(String json) throws Unreadable {
    return of(tree(json));
  }

  /** The JSON value that a text holds. */
  static JsonNode tree(String json) throws Unreadable {
    try {
      return JSON.readTree(json);
    } catch (JacksonException e) {
      throw new Unreadable(
          Unreadable.BAD_JSON,
          "it is not JSON (%s): mend or remove it"
              .formatted(CleanText.line(e.getOriginalMessage())));
    }
  }

  /** The draft that a JSON object describes. */
  static Draft of(JsonNode node) throws Unreadable {
    if (!node.isObject()) {
      throw new Unreadable(
          Unreadable.BAD_JSON, "it is not a JSON object with id, title, date, url, source, text");
    }
    String text = string(node, "text", "body", "content");
    if (text == null || text.isBlank()) {
      throw new Unreadable(Unreadable.EMPTY, "it has no text: fill the field 'text'");
    }
    boolean markdown = MarkdownText.isLikely(text);
    Draft body = markdown ? MarkdownText.draft(text) : Draft.of("", WrappedLines.join(text));
    String title = string(node, "title", "headline");
    return new Draft(
        string(node, "id"),
        title == null ? body.title() : title,
        string(node, "source", "publisher"),
        string(node, "author", "authors"),
        Dates.parse(string(node, "date", "published")),
        string(node, "url"),
        "application/json",
        body.text());
  }

  private static @Nullable String string(JsonNode node, String... keys) {
    for (String key : keys) {
      JsonNode value = node.path(key);
      if (value.isArray()) {
        List<String> all = new ArrayList<>();
        value.forEach(v -> all.add(v.asString("")));
        return String.join(", ", all);
      }
      if (value.isString() || value.isNumber()) {
        return value.asString();
      }
    }
    return null;
  }
}
