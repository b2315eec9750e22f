package org.skein.ingest.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skein.graph.model.SkeinException;
import org.skein.graph.model.SkeinException.Code;
import org.skein.graph.vocabulary.Vocabulary;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** A map of a mapping file, and where it stands, so that errors can say so. */
final class MappingNode {
  private final String origin;
  private final String path;
  private final Map<?, ?> map;

  private MappingNode(String origin, String path, Object value) {
    if (!(value instanceof Map<?, ?> found)) {
      throw bad(origin, path, "must be a map");
    }
    this.origin = origin;
    this.path = path;
    this.map = found;
  }

  /** The whole file; {@code origin} is what errors call it. */
  static MappingNode parse(String origin, String yaml) {
    try {
      Object root = new Load(LoadSettings.builder().setLabel(origin).build()).loadFromString(yaml);
      if (root instanceof Map<?, ?>) {
        return new MappingNode(origin, "", root);
      }
      throw bad(origin, "", "a mapping file is a YAML map");
    } catch (YamlEngineException e) {
      throw bad(origin, "", "not YAML: " + String.valueOf(e.getMessage()).replaceAll("\\s+", " "));
    }
  }

  /** The error that what stands under {@code key} breaks {@code rule}. */
  SkeinException bad(String key, String rule) {
    return bad(origin, path(key), rule);
  }

  /** The error that {@code value} under {@code key} is none of those that are known. */
  SkeinException unknown(String key, String value, List<String> known) {
    return bad(
        key, "unknown '%s': did you mean '%s'?".formatted(value, Vocabulary.nearest(value, known)));
  }

  private static SkeinException bad(String origin, String path, String rule) {
    return new SkeinException(
        Code.BAD_INPUT,
        "mapping %s: %s%s".formatted(origin, path.isEmpty() ? "" : path + ": ", rule));
  }

  private String path(String key) {
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
        throw bad(key, "unknown key: did you mean '%s'?".formatted(nearest));
      }
    }
  }

  String text(String key, String otherwise) {
    return has(key) ? String.valueOf(map.get(key)) : otherwise;
  }

  @Nullable String optional(String key) {
    return has(key) ? required(key) : null;
  }

  String required(String key) {
    Object value = map.get(key);
    if (value == null || value instanceof Map || value instanceof List) {
      throw bad(key, "is missing: it is a word or number");
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
    throw bad(key, "must be a number, is '%s'".formatted(map.get(key)));
  }

  MappingNode map(String key) {
    Object value = map.get(key);
    return new MappingNode(origin, path(key), value == null ? Map.of() : value);
  }

  List<MappingNode> list(String key) {
    List<MappingNode> nodes = new ArrayList<>();
    for (Object each : raw(key)) {
      nodes.add(new MappingNode(origin, "%s[%d]".formatted(path(key), nodes.size()), each));
    }
    return nodes;
  }

  List<String> texts(String key) {
    return raw(key).stream().map(String::valueOf).toList();
  }

  private List<?> raw(String key) {
    Object value = map.get(key);
    if (value != null && !(value instanceof List<?>)) {
      throw bad(key, "must be a list");
    }
    return value instanceof List<?> list ? list : List.of();
  }
}
