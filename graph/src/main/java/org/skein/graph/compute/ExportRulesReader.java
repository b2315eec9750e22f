package org.skein.graph.compute;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skein.graph.model.SkeinException;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads and checks a file of export rules. */
final class ExportRulesReader {
  private static final Set<String> BOUNDS = Set.of("quantity", "at_least", "above", "below");
  private static final Set<String> KINDS = Set.of("rule", "notice", "guidance");

  private final String origin;

  private ExportRulesReader(String origin) {
    this.origin = origin;
  }

  /**
   * The rules that {@code yaml} declares.
   *
   * @throws SkeinException {@code BAD_INPUT} if it is not YAML, or breaks a rule of the format
   */
  static ExportRules read(String yaml, String origin) {
    return new ExportRulesReader(origin).read(yaml);
  }

  static ExportRules readResource(String path) {
    try (InputStream in = ExportRulesReader.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("resource %s is missing".formatted(path));
      }
      return read(new String(in.readAllBytes(), StandardCharsets.UTF_8), "export-rules.yml");
    } catch (IOException e) {
      throw new IllegalStateException("resource %s cannot be read".formatted(path), e);
    }
  }

  private ExportRules read(String yaml) {
    try {
      Object root = new Load(LoadSettings.builder().setLabel(origin).build()).loadFromString(yaml);
      if (!(root instanceof Map<?, ?> map)) {
        throw bad("the top must be a map with 'rules'");
      }
      List<ExportRule> rules = new ArrayList<>();
      for (Map<?, ?> row : maps(map, "rules")) {
        rules.add(rule(row));
      }
      return new ExportRules(rules);
    } catch (YamlEngineException | IllegalArgumentException e) {
      throw new SkeinException(
          SkeinException.Code.BAD_INPUT, "%s: %s".formatted(origin, e.getMessage()), e);
    }
  }

  private ExportRule rule(Map<?, ?> row) {
    String kind = text(row, "kind");
    if (!KINDS.contains(kind)) {
      throw bad("kind '%s' is not one of rule, notice, guidance".formatted(kind));
    }
    List<ExportRule.Entry> entries = new ArrayList<>();
    for (Map<?, ?> entry : maps(row, "entries")) {
      entries.add(
          new ExportRule.Entry(
              text(entry, "id"),
              text(entry, "outcome"),
              text(entry, "words"),
              new ExportRule.Criterion(condition(entry.get("when")))));
    }
    @Nullable String until = optional(row, "until");
    return new ExportRule(
        text(row, "id"),
        text(row, "title"),
        text(row, "issuer"),
        kind,
        day(text(row, "published")),
        day(text(row, "effective")),
        until == null ? null : day(until),
        optional(row, "ended"),
        optional(row, "citation"),
        optional(row, "document"),
        text(row, "source"),
        texts(row, "checked"),
        optional(row, "unchecked"),
        text(row, "covers"),
        texts(row, "exceptions"),
        entries);
  }

  private Condition condition(@Nullable Object node) {
    if (!(node instanceof Map<?, ?> map)) {
      throw bad("a condition must be a map, is '%s'".formatted(node));
    }
    if (map.containsKey("quantity")) {
      return threshold(map);
    }
    if (map.size() != 1) {
      throw bad("a condition has one of all, any, named, datacentre, undecided or a quantity");
    }
    Map.Entry<?, ?> only = map.entrySet().iterator().next();
    return switch (String.valueOf(only.getKey())) {
      case "all" -> new Condition.All(conditions(map, "all"));
      case "any" -> new Condition.Any(conditions(map, "any"));
      case "named" -> new Condition.Named(texts(map, "named"));
      case "datacentre" -> new Condition.Marketed(Boolean.TRUE.equals(only.getValue()));
      case "undecided" -> new Condition.Undecided(text(map, "undecided"));
      default -> throw bad("unknown condition '%s'".formatted(only.getKey()));
    };
  }

  private List<Condition> conditions(Map<?, ?> map, String key) {
    return maps(map, key).stream().map(this::condition).toList();
  }

  private Condition threshold(Map<?, ?> map) {
    for (Object key : map.keySet()) {
      if (!BOUNDS.contains(String.valueOf(key))) {
        throw bad("unknown bound '%s': use at_least, above or below".formatted(key));
      }
    }
    String name = text(map, "quantity");
    Quantity quantity =
        Quantity.find(name).orElseThrow(() -> bad("unknown quantity '%s'".formatted(name)));
    return new Condition.Threshold(
        quantity, number(map, "at_least"), number(map, "above"), number(map, "below"));
  }

  private static @Nullable Double number(Map<?, ?> map, String key) {
    return map.get(key) instanceof Number number ? Double.valueOf(number.doubleValue()) : null;
  }

  private LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw bad("'%s' is not a day: write YYYY-MM-DD".formatted(text));
    }
  }

  private String text(Map<?, ?> row, String key) {
    String value = optional(row, key);
    if (value == null || value.isBlank()) {
      throw bad("'%s' is missing in %s".formatted(key, row.get("id")));
    }
    return value;
  }

  private static @Nullable String optional(Map<?, ?> row, String key) {
    Object value = row.get(key);
    return value == null ? null : value.toString();
  }

  private List<String> texts(Map<?, ?> row, String key) {
    List<String> texts = new ArrayList<>();
    if (row.get(key) instanceof List<?> list) {
      list.forEach(item -> texts.add(String.valueOf(item)));
    }
    return texts;
  }

  private List<Map<?, ?>> maps(Map<?, ?> row, String key) {
    List<Map<?, ?>> maps = new ArrayList<>();
    if (row.get(key) instanceof List<?> list) {
      for (Object item : list) {
        if (!(item instanceof Map<?, ?> map)) {
          throw bad("'%s' must hold maps, holds '%s'".formatted(key, item));
        }
        maps.add(map);
      }
    }
    return maps;
  }

  private SkeinException bad(String rule) {
    return new SkeinException(SkeinException.Code.BAD_INPUT, "%s: %s".formatted(origin, rule));
  }
}
