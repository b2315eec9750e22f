package org.skein.ingest.imports;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** An entity of FollowTheMoney: {@code {"id", "schema", "properties": {name: [values]}}}. */
record FtmRow(String id, String schema, JsonNode properties) {

  /** The row of a JSON object, or null if it lacks id, schema or properties. */
  static @Nullable FtmRow of(JsonNode node) {
    String id = node.path("id").asString("");
    String schema = node.path("schema").asString("");
    return id.isBlank() || schema.isBlank() || !node.path("properties").isObject()
        ? null
        : new FtmRow(id, schema, node.path("properties"));
  }

  /** The values of a property; of an entity inside the row its id. */
  List<String> values(String property) {
    List<String> values = new ArrayList<>();
    JsonNode node = properties.path(property);
    Iterable<JsonNode> each = node.isArray() ? node : List.of(node);
    for (JsonNode value : each) {
      String text =
          RowsDocument.oneLine((value.isObject() ? value.path("id") : value).asString(""));
      if (!text.isEmpty()) {
        values.add(text);
      }
    }
    return values;
  }

  /** The first value of a property, or null. */
  @Nullable String first(String property) {
    List<String> values = values(property);
    return values.isEmpty() ? null : values.get(0);
  }
}
