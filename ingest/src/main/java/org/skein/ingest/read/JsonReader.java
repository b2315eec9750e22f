package org.skein.ingest.read;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** One JSON value: an object is a document, an array holds documents. */
final class JsonReader implements FormatReader {

  @Override
  public List<Part> read(Raw raw) throws Unreadable {
    JsonNode node = JsonDraft.tree(TextDecoder.decode(raw.bytes()));
    if (!node.isArray()) {
      return Part.only(JsonDraft.of(node));
    }
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < node.size(); i++) {
      parts.add(part(":" + (i + 1), node.get(i)));
    }
    if (parts.isEmpty()) {
      throw Unreadable.empty();
    }
    return parts;
  }

  private static Part part(String suffix, JsonNode node) {
    try {
      return Part.of(suffix, JsonDraft.of(node));
    } catch (Unreadable e) {
      return new Part(suffix, null, e);
    }
  }
}
