package org.skein.ingest.imports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skein.graph.model.Mood;
import org.skein.graph.model.SkeinException;
import org.skein.graph.model.SkeinException.Code;
import org.skein.graph.vocabulary.Vocabulary;

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
    MappingNode root = MappingNode.parse(origin, yaml);
    root.only(ROOT);
    if (!"1".equals(root.text("version", ""))) {
      throw root.bad("version", "must be 1");
    }
    Map<String, Mapping.Named> entities = new LinkedHashMap<>();
    for (String key : root.map("entities").keys()) {
      entities.put(key, named(root.map("entities").map(key)));
    }
    if (entities.isEmpty()) {
      throw root.bad("entities", "at least one column names an entity");
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

  private Mapping.Named named(MappingNode node) {
    node.only(Set.of("type", "otherwise", "column", "split", "ignore", "types"));
    String type = type(node, "type", node.required("type"));
    String otherwise = type(node, "otherwise", node.text("otherwise", type));
    if (vocabulary.type(otherwise).isAbstract()) {
      throw node.bad(
          "otherwise",
          "'%s' is abstract: name the type of what is not known, one of its children"
              .formatted(otherwise));
    }
    Map<String, String> types = new HashMap<>();
    MappingNode exceptions = node.map("types");
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

  private Mapping.Stated stated(MappingNode node, Map<String, Mapping.Named> entities) {
    node.only(Set.of("subject", "predicate", "object", "when", "mood", "confidence"));
    String predicate = node.required("predicate");
    if (vocabulary.findPredicate(predicate).isEmpty()) {
      throw node.unknown("predicate", predicate, vocabulary.predicateNames());
    }
    return new Mapping.Stated(
        entity(node, "subject", entities),
        predicate,
        entity(node, "object", entities),
        when(node, "when"),
        mood(node),
        sure(node));
  }

  private Mapping.Measured measured(MappingNode node, Map<String, Mapping.Named> entities) {
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
      throw node.unknown("metric", metric, metrics);
    }
    boolean one = node.has("value");
    if (one == (node.has("low") || node.has("high"))) {
      throw node.bad("value", "name a column as 'value', or as 'low' and 'high'");
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

  private String entity(MappingNode node, String key, Map<String, Mapping.Named> entities) {
    String name = node.required(key);
    if (!entities.containsKey(name)) {
      throw node.unknown(key, name, List.copyOf(entities.keySet()));
    }
    return name;
  }

  private String type(MappingNode node, String key, String type) {
    if (!vocabulary.typeNames().contains(type)) {
      throw node.unknown(key, type, vocabulary.typeNames());
    }
    return type;
  }

  private Mood mood(MappingNode node) {
    String mood = node.text("mood", Mood.ASSERTED.label());
    try {
      return Mood.ofLabel(mood);
    } catch (IllegalArgumentException e) {
      throw node.unknown("mood", mood, Arrays.stream(Mood.values()).map(Mood::label).toList());
    }
  }

  private Mapping.Sure sure(MappingNode node) {
    if (!node.isMap("confidence")) {
      return Mapping.Sure.always(probability(node, "confidence", 1));
    }
    MappingNode sure = node.map("confidence");
    sure.only(Set.of("column", "values", "otherwise"));
    Map<String, Double> values = new HashMap<>();
    for (String cell : sure.map("values").keys()) {
      values.put(cell, probability(sure.map("values"), cell, 1));
    }
    return new Mapping.Sure(probability(sure, "otherwise", 0.5), sure.required("column"), values);
  }

  private double probability(MappingNode node, String key, double otherwise) {
    double number = node.number(key, otherwise);
    if (!(number >= 0 && number <= 1)) {
      throw node.bad(key, "a confidence is from 0 to 1, is " + number);
    }
    return number;
  }

  private Mapping.When when(MappingNode node, String key) {
    if (!node.has(key)) {
      return Mapping.When.UNKNOWN;
    }
    if (!node.isMap(key)) {
      String date = node.required(key);
      if (!date.matches("\\d{4}(-\\d{2}(-\\d{2})?)?")) {
        throw node.bad(
            key,
            "'%s' is no date like 2024-05-31: write one, or name a column as {at: COLUMN}"
                .formatted(date));
      }
      return new Mapping.When(null, null, null, date);
    }
    MappingNode when = node.map(key);
    when.only(Set.of("at", "from", "to", "format"));
    String format = when.optional("format");
    checkFormat(when, format);
    return when.has("at")
        ? new Mapping.When(when.required("at"), when.required("at"), format, null)
        : new Mapping.When(when.optional("from"), when.optional("to"), format, null);
  }

  private void checkFormat(MappingNode when, @Nullable String format) {
    try {
      if (format != null) {
        CellDates.formatter(format);
      }
    } catch (IllegalArgumentException e) {
      throw when.bad(
          "format",
          "'%s' is no date format: write it like M/d/yyyy or yyyy-MM-dd".formatted(format));
    }
  }
}
