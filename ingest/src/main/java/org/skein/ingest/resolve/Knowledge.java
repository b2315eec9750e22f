package org.skein.ingest.resolve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skein.graph.model.Entity;
import org.skein.graph.model.Name;
import org.skein.graph.model.SkeinException;
import org.skein.graph.vocabulary.Vocabulary;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The reference entities that ship with Skein, by id. */
public final class Knowledge {
  private static final String FOLDER = "/org/skein/corpora/knowledge/";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<String, ReferenceEntity> byId = new LinkedHashMap<>();

  private Knowledge() {}

  /** The shipped knowledge: one JSON Lines resource for each type that has any. */
  public static Knowledge shipped(Vocabulary vocabulary) {
    Knowledge knowledge = new Knowledge();
    for (String type : vocabulary.concreteTypeNames()) {
      String file = type.toLowerCase(Locale.ROOT) + ".jsonl";
      try (InputStream in = Knowledge.class.getResourceAsStream(FOLDER + file)) {
        if (in != null) {
          knowledge.addAll(in, file, vocabulary);
        }
      } catch (IOException e) {
        throw new SkeinException(
            SkeinException.Code.BAD_INPUT, "knowledge %s cannot be read".formatted(file), e);
      }
    }
    return knowledge;
  }

  /**
   * The knowledge that these lines state, for tests and imports.
   *
   * @throws SkeinException if a line breaks the schema; the message names the line and the rule
   */
  public static Knowledge of(InputStream lines, String origin, Vocabulary vocabulary)
      throws IOException {
    Knowledge knowledge = new Knowledge();
    knowledge.addAll(lines, origin, vocabulary);
    return knowledge;
  }

  private void addAll(InputStream in, String origin, Vocabulary vocabulary) throws IOException {
    BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (!line.isBlank()) {
        add(parse(line, origin + ":" + number, vocabulary), origin + ":" + number);
      }
    }
  }

  private void add(ReferenceEntity entity, String where) {
    if (byId.putIfAbsent(entity.entity().id(), entity) != null) {
      throw bad(where, "id '%s' is taken: ids are unique".formatted(entity.entity().id()));
    }
  }

  private static ReferenceEntity parse(String line, String where, Vocabulary vocabulary) {
    JsonNode node;
    try {
      node = JSON.readTree(line);
    } catch (JacksonException e) {
      throw bad(where, "not a JSON object: " + e.getOriginalMessage());
    }
    String type = text(node, "type", where);
    if (!vocabulary.typeNames().contains(type)) {
      String nearest = Vocabulary.nearest(type, vocabulary.concreteTypeNames());
      throw bad(where, "unknown type '%s': did you mean '%s'?".formatted(type, nearest));
    }
    if (vocabulary.type(type).isAbstract()) {
      throw bad(where, "type '%s' is abstract: use one of its children".formatted(type));
    }
    List<Name> names = new ArrayList<>();
    List<String> ambiguous = new ArrayList<>();
    for (JsonNode name : node.path("names")) {
      names.add(
          new Name(
              text(name, "text", where), text(name, "lang", where), text(name, "kind", where)));
      if (name.path("ambiguous").asBoolean(false)) {
        ambiguous.add(text(name, "text", where));
      }
    }
    if (node.path("ambiguous").asBoolean(false)) {
      ambiguous.add(text(node, "name", where));
    }
    Map<String, String> attributes = new HashMap<>();
    for (JsonNode attribute : node.path("attributes")) {
      attributes.putIfAbsent(
          attribute.path("key").asString(""), attribute.path("value").asString(""));
    }
    JsonNode defence = node.path("defence");
    Entity entity =
        new Entity(
            text(node, "id", where),
            type,
            text(node, "name", where),
            names.stream()
                .filter(name -> !name.text().equals(node.path("name").asString()))
                .toList(),
            true,
            defence.isObject()
                ? new Entity.Defence(
                    text(defence, "affiliation", where), text(defence, "source", where))
                : null);
    return new ReferenceEntity(
        entity,
        ambiguous,
        node.path("parents").valueStream().map(JsonNode::asString).toList(),
        node.path("place").isString() ? node.path("place").asString() : null,
        attributes.get("maker"),
        attributes.get("role"),
        first(year(node.path("from").asString("")), attributes));
  }

  /** The year from which a thing exists; for one that was made or passed, the year of that. */
  private static @Nullable Integer first(@Nullable Integer from, Map<String, String> attributes) {
    if (from != null) {
      return from;
    }
    Integer year = year(attributes.getOrDefault("year", ""));
    return year == null ? year(attributes.getOrDefault("date", "")) : year;
  }

  private static @Nullable Integer year(String date) {
    return date.matches("\\d{4}.*") ? Integer.valueOf(date.substring(0, 4)) : null;
  }

  private static String text(JsonNode node, String key, String where) {
    JsonNode value = node.path(key);
    if (!value.isString() || value.asString().isBlank()) {
      throw bad(where, "'%s' is missing".formatted(key));
    }
    return value.asString();
  }

  private static SkeinException bad(String where, String rule) {
    return new SkeinException(
        SkeinException.Code.BAD_INPUT, "knowledge %s: %s".formatted(where, rule));
  }

  /** The entity with this id, if the knowledge has it. */
  public Optional<ReferenceEntity> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Every entity, in the order of the files. */
  public Collection<ReferenceEntity> all() {
    return byId.values();
  }
}
