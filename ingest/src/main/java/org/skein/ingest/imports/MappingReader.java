package org.skein.ingest.imports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.skein.graph.model.Mood;
import org.skein.graph.model.SkeinException;
import org.skein.graph.model.SkeinException.Code;
import org.skein.graph.vocabulary.Vocabulary;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads and checks a mapping file; docs/imports.md describes it. */
public final class MappingReader {
  private static final Set<String> ROOT =
      Set.of(
          "version",
          "name",
          "publisher",
          "url",
          "title",
          "published",
          "entities",
          "claims",
          "measurements",
          "text");

  private final String origin;
  private final Vocabulary vocabulary;

  private MappingReader(String origin, Vocabulary vocabulary) {
    this.origin = origin;
    this.vocabulary = vocabulary;
  }

  /**
   * Reads a mapping file.
   *
   * @throws SkeinException {@code BAD_INPUT} if it cannot be read or breaks a rule; the message
   *     names the place in the file, the rule and the way out
   */
  public static Mapping read(Path file, Vocabulary vocabulary) {
    try {
      String name = String.valueOf(file.getFileName());
      return read(Files.readString(file, StandardCharsets.UTF_8), name, vocabulary);
    } catch (IOException e) {
      throw new SkeinException(
          Code.BAD_INPUT,
          "the mapping '%s' cannot be read: check the path, it is a YAML file in UTF-8"
              .formatted(file),
          e);
    }
  }

  /** The mapping that {@code yaml} declares; {@code origin} is what errors call it. */
  static Mapping read(String yaml, String origin, Vocabulary vocabulary) {
    return new MappingReader(origin, vocabulary).read(yaml);
  }

  private Mapping read(String yaml) {
    Node root = new Node("", parse(yaml));
    root.only(ROOT);
    if (!"1".equals(root.text("version", ""))) {
      throw bad("version", "must be 1");
    }
    Map<String, Mapping.Named> entities = new LinkedHashMap<>();
    for (String key : root.map("entities").keys()) {
      entities.put(key, named(root.map("entities").map(key)));
    }
    if (entities.isEmpty()) {
      throw bad("entities", "at least one column names an entity");
    }
    return new Mapping(
        root.required("name"),
        root.required("publisher"),
        root.has("url") ? root.required("url") : null,
        root.required("title"),
        when(root, "published"),
        entities,
        root.list("claims").stream().map(node -> stated(node, entities)).toList(),
        root.list("measurements").stream().map(node -> measured(node, entities)).toList(),
        root.texts("text"));
  }

  private Object parse(String yaml) {
    try {
      Object root = new Load(LoadSettings.builder().setLabel(origin).build()).loadFromString(yaml);
      if (root instanceof Map<?, ?>) {
        return root;
      }
      throw bad("", "a mapping file is a YAML map");
    } catch (YamlEngineException e) {
      throw bad("", "not YAML: " + String.valueOf(e.getMessage()).replaceAll("\\s+", " "));
    }
  }

  private Mapping.Named named(Node node) {
    node.only(Set.of("type", "otherwise", "column", "split", "ignore", "types"));
    String type = type(node, "type", node.required("type"));
    String otherwise = type(node, "otherwise", node.text("otherwise", type));
    if (vocabulary.type(otherwise).isAbstract()) {
      throw bad(
          node.path("otherwise"),
          "'%s' is abstract: name the type of what is not known, one of its children"
              .formatted(otherwise));
    }
    Map<String, String> types = new HashMap<>();
    Node exceptions = node.map("types");
    for (String name : exceptions.keys()) {
      types.put(name, type(exceptions, name, exceptions.required(name)));
    }
    return new Mapping.Named(
        type,
        otherwise,
        node.required("column"),
        node.has("split") ? node.required("split") : null,
        new LinkedHashSet<>(node.texts("ignore")),
        types);
  }

  private Mapping.Stated stated(Node node, Map<String, Mapping.Named> entities) {
    node.only(Set.of("subject", "predicate", "object", "when", "mood", "confidence"));
    String predicate = node.required("predicate");
    if (vocabulary.findPredicate(predicate).isEmpty()) {
      throw unknown(node, "predicate", predicate, vocabulary.predicateNames());
    }
    return new Mapping.Stated(
        entity(node, "subject", entities),
        predicate,
        entity(node, "object", entities),
        when(node, "when"),
        mood(node),
        sure(node));
  }

  private Mapping.Measured measured(Node node, Map<String, Mapping.Named> entities) {
    node.only(
        Set.of(
            "entity",
            "metric",
            "value",
            "low",
            "high",
            "unit",
            "scale",
            "ignore",
            "as_of",
            "mood",
            "confidence"));
    String metric = node.required("metric");
    List<String> metrics = vocabulary.metrics().stream().map(Vocabulary.Metric::name).toList();
    if (!metrics.contains(metric)) {
      throw unknown(node, "metric", metric, metrics);
    }
    boolean one = node.has("value");
    if (one == (node.has("low") || node.has("high"))) {
      throw bad(node.path("value"), "name a column as 'value', or as 'low' and 'high'");
    }
    return new Mapping.Measured(
        entity(node, "entity", entities),
        metric,
        one ? node.required("value") : node.optional("low"),
        one ? node.required("value") : node.optional("high"),
        node.required("unit"),
        node.number("scale", 1),
        new LinkedHashSet<>(node.texts("ignore")),
        when(node, "as_of"),
        mood(node),
        sure(node));
  }

  private String entity(Node node, String key, Map<String, Mapping.Named> entities) {
    String name = node.required(key);
    if (!entities.containsKey(name)) {
      throw unknown(node, key, name, List.copyOf(entities.keySet()));
    }
    return name;
  }

  private String type(Node node, String key, String type) {
    if (!vocabulary.typeNames().contains(type)) {
      throw unknown(node, key, type, vocabulary.typeNames());
    }
    return type;
  }

  private Mood mood(Node node) {
    String mood = node.text("mood", Mood.ASSERTED.label());
    try {
      return Mood.ofLabel(mood);
    } catch (IllegalArgumentException e) {
      throw unknown(
          node, "mood", mood, java.util.Arrays.stream(Mood.values()).map(Mood::label).toList());
    }
  }

  private Mapping.Sure sure(Node node) {
    if (!node.isMap("confidence")) {
      return Mapping.Sure.always(probability(node, "confidence", 1));
    }
    Node sure = node.map("confidence");
    sure.only(Set.of("column", "values", "otherwise"));
    Map<String, Double> values = new HashMap<>();
    for (String cell : sure.map("values").keys()) {
      values.put(cell, probability(sure.map("values"), cell, 1));
    }
    return new Mapping.Sure(probability(sure, "otherwise", 0.5), sure.required("column"), values);
  }

  private double probability(Node node, String key, double otherwise) {
    double number = node.number(key, otherwise);
    if (!(number >= 0 && number <= 1)) {
      throw bad(node.path(key), "a confidence is from 0 to 1, is " + number);
    }
    return number;
  }

  private Mapping.When when(Node node, String key) {
    if (!node.has(key)) {
      return Mapping.When.UNKNOWN;
    }
    if (!node.isMap(key)) {
      String date = node.required(key);
      if (!date.matches("\\d{4}(-\\d{2}(-\\d{2})?)?")) {
        throw bad(
            node.path(key),
            "'%s' is no date like 2024-05-31: write one, or name a column as {at: COLUMN}"
                .formatted(date));
      }
      return new Mapping.When(null, null, null, date);
    }
    Node when = node.map(key);
    when.only(Set.of("at", "from", "to", "format"));
    String format = when.optional("format");
    checkFormat(when, format);
    return when.has("at")
        ? new Mapping.When(when.required("at"), when.required("at"), format, null)
        : new Mapping.When(when.optional("from"), when.optional("to"), format, null);
  }

  private void checkFormat(Node when, @org.jspecify.annotations.Nullable String format) {
    try {
      if (format != null) {
        CellDates.formatter(format);
      }
    } catch (IllegalArgumentException e) {
      throw bad(
          when.path("format"),
          "'%s' is no date format: write it like M/d/yyyy or yyyy-MM-dd".formatted(format));
    }
  }

  private SkeinException unknown(Node node, String key, String value, List<String> known) {
    return bad(
        node.path(key),
        "unknown '%s': did you mean '%s'?".formatted(value, Vocabulary.nearest(value, known)));
  }

  private SkeinException bad(String path, String rule) {
    return new SkeinException(
        Code.BAD_INPUT,
        "mapping %s: %s%s".formatted(origin, path.isEmpty() ? "" : path + ": ", rule));
  }

  /** A map of the file, and where it stands. */
  private final class Node {
    private final String path;
    private final Map<?, ?> map;

    Node(String path, Object value) {
      if (!(value instanceof Map<?, ?> found)) {
        throw bad(path, "must be a map");
      }
      this.path = path;
      this.map = found;
    }

    String path(String key) {
      return path.isEmpty() ? key : path + "." + key;
    }

    boolean has(String key) {
      return map.get(key) != null;
    }

    boolean isMap(String key) {
      return map.get(key) instanceof Map<?, ?>;
    }

    List<String> keys() {
      return map.keySet().stream().map(String::valueOf).toList();
    }

    void only(Set<String> allowed) {
      for (String key : keys()) {
        if (!allowed.contains(key)) {
          String nearest = Vocabulary.nearest(key, allowed.stream().sorted().toList());
          throw bad(path(key), "unknown key: did you mean '%s'?".formatted(nearest));
        }
      }
    }

    String text(String key, String otherwise) {
      return has(key) ? String.valueOf(map.get(key)) : otherwise;
    }

    @org.jspecify.annotations.Nullable
    String optional(String key) {
      return has(key) ? required(key) : null;
    }

    String required(String key) {
      Object value = map.get(key);
      if (value == null || value instanceof Map || value instanceof List) {
        throw bad(path(key), "is missing: it is a word or number");
      }
      return value.toString();
    }

    double number(String key, double otherwise) {
      if (!has(key)) {
        return otherwise;
      }
      if (map.get(key) instanceof Number number) {
        return number.doubleValue();
      }
      throw bad(path(key), "must be a number, is '%s'".formatted(map.get(key)));
    }

    Node map(String key) {
      Object value = map.get(key);
      return new Node(path(key), value == null ? Map.of() : value);
    }

    List<Node> list(String key) {
      List<Node> nodes = new ArrayList<>();
      for (Object each : raw(key)) {
        nodes.add(new Node("%s[%d]".formatted(path(key), nodes.size()), each));
      }
      return nodes;
    }

    List<String> texts(String key) {
      return raw(key).stream().map(String::valueOf).toList();
    }

    private List<?> raw(String key) {
      Object value = map.get(key);
      if (value != null && !(value instanceof List<?>)) {
        throw bad(path(key), "must be a list");
      }
      return value instanceof List<?> list ? list : List.of();
    }
  }
}
