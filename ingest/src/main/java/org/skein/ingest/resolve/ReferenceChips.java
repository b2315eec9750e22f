package org.skein.ingest.resolve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.skein.graph.compute.Chip;
import org.skein.graph.compute.Specification;
import org.skein.graph.model.SkeinException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The chips of the reference knowledge with what is published of them. */
public final class ReferenceChips {
  private static final String FILE = "/org/skein/corpora/knowledge/chip.jsonl";
  private static final ObjectMapper JSON = new ObjectMapper();

  private ReferenceChips() {}

  /** The chips that ship with Skein, by id, in the order of the file. */
  public static Map<String, Chip> shipped() {
    try (InputStream in = ReferenceChips.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("resource chip.jsonl is missing");
      }
      return read(in, "chip.jsonl");
    } catch (IOException e) {
      throw new SkeinException(
          SkeinException.Code.BAD_INPUT, "knowledge chip.jsonl cannot be read", e);
    }
  }

  /**
   * The chips that these lines state.
   *
   * @throws SkeinException {@code BAD_INPUT} if a line is no JSON, or a figure has no source
   */
  static Map<String, Chip> read(InputStream lines, String origin) throws IOException {
    Map<String, Chip> chips = new LinkedHashMap<>();
    BufferedReader reader =
        new BufferedReader(new InputStreamReader(lines, StandardCharsets.UTF_8));
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (!line.isBlank()) {
        Chip chip = chip(line, origin + ":" + number);
        chips.put(chip.id(), chip);
      }
    }
    return chips;
  }

  private static Chip chip(String line, String where) {
    JsonNode node;
    try {
      node = JSON.readTree(line);
    } catch (JacksonException e) {
      throw bad(where, "not a JSON object: " + e.getOriginalMessage());
    }
    String maker = null;
    Integer year = null;
    Chip.Segment segment = null;
    List<Specification> specifications = new ArrayList<>();
    for (JsonNode attribute : node.path("attributes")) {
      String key = attribute.path("key").asString("");
      JsonNode value = attribute.path("value");
      String source = attribute.path("source").asString("");
      if (source.isEmpty()) {
        throw bad(where, "attribute '%s' has no source".formatted(key));
      }
      switch (key) {
        case "maker" -> maker = maker == null ? value.asString("") : maker;
        case "year" -> year = year == null ? year(value) : year;
        case "segment" -> segment = new Chip.Segment(value.asString(""), source);
        default -> {
          if (value.isNumber() && specifications.stream().noneMatch(one -> one.key().equals(key))) {
            specifications.add(
                new Specification(
                    key, value.asDouble(), attribute.path("unit").asString(""), source));
          }
        }
      }
    }
    return new Chip(
        node.path("id").asString(""),
        node.path("name").asString(""),
        maker,
        year,
        segment,
        specifications);
  }

  private static @Nullable Integer year(JsonNode value) {
    return value.isNumber() ? Integer.valueOf(value.asInt()) : null;
  }

  private static SkeinException bad(String where, String rule) {
    return new SkeinException(
        SkeinException.Code.BAD_INPUT, "knowledge %s: %s".formatted(where, rule));
  }
}
