package org.skein.ingest.external;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.skein.graph.vocabulary.Vocabulary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Reads which external sets there are, and what their labels are in our vocabulary. */
final class ExternalSetReader {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Vocabulary vocabulary;
  private final JsonNode root;

  private ExternalSetReader(Vocabulary vocabulary, JsonNode root) {
    this.vocabulary = vocabulary;
    this.root = root;
  }

  /** The sets that Skein has a mapping for. */
  static List<ExternalSet> shipped(Vocabulary vocabulary) {
    try (InputStream in =
        Objects.requireNonNull(
            ExternalSetReader.class.getResourceAsStream("/org/skein/ingest/external-sets.json"))) {
      return read(JSON.readTree(in), vocabulary);
    } catch (IOException e) {
      throw new IllegalStateException("external-sets.json cannot be read", e);
    }
  }

  /** The sets of a mapping; a type or predicate that the vocabulary does not have is refused. */
  static List<ExternalSet> read(String json, Vocabulary vocabulary) {
    return read(JSON.readTree(json), vocabulary);
  }

  private static List<ExternalSet> read(JsonNode root, Vocabulary vocabulary) {
    ExternalSetReader reader = new ExternalSetReader(vocabulary, root);
    List<ExternalSet> sets = new ArrayList<>();
    root.path("sets").forEach(node -> sets.add(reader.set(node)));
    return sets;
  }

  private ExternalSet set(JsonNode node) {
    Map<String, Double> references = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> reference : node.path("references").properties()) {
      references.put(reference.getKey(), reference.getValue().asDouble());
    }
    return new ExternalSet(
        node.path("name").asString(),
        node.path("file").asString(),
        node.has("spans") ? spans(node.path("spans").asString()) : null,
        node.has("relations") ? rules(node.path("relations").asString()) : List.of(),
        node.path("alternatives").asBoolean(false),
        node.path("mentions").asBoolean(false),
        node.path("quantities").asBoolean(false),
        references);
  }

  private SpanLabels spans(String name) {
    Map<String, List<String>> types = new LinkedHashMap<>();
    for (JsonNode row : root.path("spans").path(name)) {
      List<String> accepted = new ArrayList<>();
      row.path("is").forEach(type -> accepted.add(vocabulary.type(type.asString()).name()));
      types.put(row.path("label").asString(), accepted);
    }
    return new SpanLabels(types, vocabulary);
  }

  private List<RelationRule> rules(String name) {
    List<RelationRule> rules = new ArrayList<>();
    for (JsonNode row : root.path("relations").path(name)) {
      for (JsonNode rule : row.path("is")) {
        String words = optional(rule, "words");
        rules.add(
            new RelationRule(
                row.path("label").asString(),
                vocabulary.predicate(rule.path("p").asString()).name(),
                rule.path("turned").asBoolean(false),
                type(rule, "subject"),
                type(rule, "object"),
                words == null ? null : Pattern.compile(words, Pattern.CASE_INSENSITIVE)));
      }
    }
    return rules;
  }

  private @Nullable String type(JsonNode rule, String key) {
    String type = optional(rule, key);
    return type == null ? null : vocabulary.type(type).name();
  }

  private static @Nullable String optional(JsonNode node, String key) {
    return node.has(key) ? node.path(key).asString() : null;
  }
}
