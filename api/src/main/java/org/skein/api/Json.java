package org.skein.api;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Records as JSON, in the order of their components; an unknown value is written as null. */
public final class Json {
  private final JsonMapper mapper =
      JsonMapper.builder().disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY).build();

  /** The value on one line. */
  public String line(Object value) {
    return mapper.writeValueAsString(value);
  }

  /** The value as a tree. */
  public JsonNode tree(Object value) {
    return mapper.valueToTree(value);
  }

  /** An object without members. */
  public ObjectNode object() {
    return mapper.createObjectNode();
  }

  /** The value over several lines, for people. */
  public String pretty(Object value) {
    return mapper.writer().with(SerializationFeature.INDENT_OUTPUT).writeValueAsString(value);
  }
}
