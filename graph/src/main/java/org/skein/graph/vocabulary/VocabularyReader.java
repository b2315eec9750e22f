package org.skein.graph.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.skein.graph.model.Mood;
import org.skein.graph.model.SkeinException;
import org.skein.graph.vocabulary.Vocabulary.EntityType;
import org.skein.graph.vocabulary.Vocabulary.Metric;
import org.skein.graph.vocabulary.Vocabulary.MoodForm;
import org.skein.graph.vocabulary.Vocabulary.Predicate;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads and checks a vocabulary file. */
public final class VocabularyReader {
  private static final int FORMAT = 1;
  private static final Set<String> SHAPES =
      Set.of("circle", "square", "diamond", "triangle", "hexagon");

  private final String origin;

  private VocabularyReader(String origin) {
    this.origin = origin;
  }

  /**
   * The vocabulary that {@code yaml} declares.
   *
   * @param origin what to call the input in errors
   * @throws SkeinException if it is not YAML, or breaks a rule of the format
   */
  public static Vocabulary read(String yaml, String origin) {
    return new VocabularyReader(origin).read(yaml);
  }

  static Vocabulary readResource(String path) {
    try (InputStream in = VocabularyReader.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("resource %s is missing".formatted(path));
      }
      return read(new String(in.readAllBytes(), StandardCharsets.UTF_8), "vocabulary.yml");
    } catch (IOException e) {
      throw new IllegalStateException("resource %s cannot be read".formatted(path), e);
    }
  }

  private Vocabulary read(String yaml) {
    Map<?, ?> root = parse(yaml);
    if (!(root.get("version") instanceof Integer version) || version != FORMAT) {
      throw bad("'version' must be %d, is %s".formatted(FORMAT, root.get("version")));
    }
    List<EntityType> types = rows(root, "types", this::type);
    List<Predicate> predicates = rows(root, "predicates", this::predicate);
    List<MoodForm> moods =
        rows(
            root,
            "moods",
            r ->
                new MoodForm(
                    text(r, "name"), text(r, "label"), text(r, "form"), text(r, "description")));
    List<Metric> metrics =
        rows(
            root,
            "metrics",
            r -> new Metric(text(r, "name"), text(r, "label"), text(r, "description")));
    Vocabulary vocabulary = new Vocabulary(version, types, predicates, moods, metrics);
    vocabulary.names().forEach(this::requireUnique);
    checkParents(types);
    checkSignatures(vocabulary);
    checkMoods(moods);
    return vocabulary;
  }

  private Map<?, ?> parse(String yaml) {
    try {
      Object root = new Load(LoadSettings.builder().setLabel(origin).build()).loadFromString(yaml);
      if (root instanceof Map<?, ?> map) {
        return map;
      }
      throw bad("the top must be a map with version, types, predicates, moods and metrics");
    } catch (YamlEngineException e) {
      throw new SkeinException(
          SkeinException.Code.BAD_INPUT, "%s is not YAML: %s".formatted(origin, e.getMessage()), e);
    }
  }

  private EntityType type(Map<?, ?> row) {
    boolean isAbstract = Boolean.TRUE.equals(row.get("abstract"));
    String name = text(row, "name");
    String shape = isAbstract ? "circle" : text(row, "shape");
    if (!SHAPES.contains(shape)) {
      throw bad("type '%s' has shape '%s', not one of %s".formatted(name, shape, SHAPES));
    }
    return new EntityType(
        name,
        row.get("parent") instanceof String parent ? parent : null,
        text(row, "label"),
        isAbstract,
        isAbstract ? "" : text(row, "letter"),
        row.get("hue") instanceof Integer hue ? hue : 0,
        shape,
        text(row, "description"));
  }

  private Predicate predicate(Map<?, ?> row) {
    return new Predicate(
        text(row, "name"),
        text(row, "label"),
        text(row, "inverse"),
        texts(row, "subject"),
        texts(row, "object"),
        Boolean.TRUE.equals(row.get("symmetric")),
        row.get("link") instanceof Integer link ? link : 0,
        text(row, "description"),
        row.containsKey("patterns") ? texts(row, "patterns") : List.of());
  }

  private void checkParents(List<EntityType> types) {
    Set<String> before = new HashSet<>();
    for (EntityType type : types) {
      @Nullable String parent = type.parent();
      if (parent != null && !before.contains(parent)) {
        throw bad(
            "type '%s' has parent '%s', which is not declared before it"
                .formatted(type.name(), parent));
      }
      before.add(type.name());
    }
  }

  private void checkSignatures(Vocabulary vocabulary) {
    for (Predicate predicate : vocabulary.predicates()) {
      for (List<String> end : List.of(predicate.subject(), predicate.object())) {
        for (String type : end) {
          if (!vocabulary.typeNames().contains(type)) {
            throw bad(
                "predicate '%s' names the type '%s': did you mean '%s'?"
                    .formatted(
                        predicate.name(), type, Vocabulary.nearest(type, vocabulary.typeNames())));
          }
        }
      }
      if (predicate.symmetric() && !predicate.subject().equals(predicate.object())) {
        throw bad("symmetric predicate '%s' has two different ends".formatted(predicate.name()));
      }
    }
  }

  private void checkMoods(List<MoodForm> moods) {
    Set<String> declared = new HashSet<>(moods.stream().map(MoodForm::name).toList());
    Set<String> known = new HashSet<>(Arrays.stream(Mood.values()).map(Mood::label).toList());
    if (!declared.equals(known)) {
      throw bad("moods must be exactly %s".formatted(known));
    }
  }

  private void requireUnique(String kind, List<String> names) {
    Set<String> seen = new HashSet<>();
    for (String name : names) {
      if (!seen.add(name)) {
        throw bad("%s '%s' is declared twice".formatted(kind, name));
      }
    }
  }

  private <T> List<T> rows(Map<?, ?> root, String key, Function<Map<?, ?>, T> reader) {
    if (!(root.get(key) instanceof List<?> list) || list.isEmpty()) {
      throw bad("'%s' must be a list that is not empty".formatted(key));
    }
    List<T> rows = new ArrayList<>();
    for (Object item : list) {
      if (!(item instanceof Map<?, ?> row)) {
        throw bad("'%s' has an entry that is not a map: %s".formatted(key, item));
      }
      rows.add(reader.apply(row));
    }
    return rows;
  }

  private String text(Map<?, ?> row, String key) {
    if (row.get(key) instanceof String text && !text.isBlank()) {
      return text;
    }
    throw bad("'%s' is missing or not text in %s".formatted(key, row));
  }

  private List<String> texts(Map<?, ?> row, String key) {
    if (row.get(key) instanceof List<?> list && !list.isEmpty()) {
      return list.stream().map(String::valueOf).toList();
    }
    throw bad("'%s' must be a list of types in %s".formatted(key, row));
  }

  private SkeinException bad(String rule) {
    return new SkeinException(
        SkeinException.Code.BAD_INPUT,
        "%s: %s. Correct the file and start again".formatted(origin, rule));
  }
}
