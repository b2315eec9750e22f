package org.skein.graph.trend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.skein.graph.model.SkeinException;
import org.skein.graph.vocabulary.Vocabulary;

/**
 * Which claims to count: those that satisfy every condition. Written {@code
 * entity:huawei,predicate:develops}; a value that holds a comma or semicolon stands in double
 * quotes.
 */
public record TrendFilter(Map<Key, String> conditions) {
  private static final Pattern CONDITION =
      Pattern.compile("\\s*([a-z]+):(?:\"([^\"]*)\"|([^,;\"]*))\\s*(,|;|$)");

  /** All claims. */
  public static final TrendFilter ALL = new TrendFilter(Map.of());

  public TrendFilter {
    Map<Key, String> copy = new EnumMap<>(Key.class);
    copy.putAll(conditions);
    conditions = Collections.unmodifiableMap(copy);
  }

  /** What a condition is about. */
  public enum Key {
    /** An entity is subject or object. */
    ENTITY,
    /** Another entity is the other end. */
    WITH,
    /** The predicate. */
    PREDICATE,
    /** The type of either end, or a kind of it. */
    TYPE,
    /** The type of the subject, or a kind of it. */
    SUBJECT,
    /** The type of the object, or a kind of it. */
    OBJECT,
    /** The document mentions this topic. */
    TOPIC,
    /** Either end is this place, or is stated to be located in it. */
    PLACE,
    /** Who published the document. */
    SOURCE,
    /** The mood. */
    MOOD;

    /** As a filter writes it: lower case. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The value of a condition, or null if there is none. */
  public @Nullable String get(Key key) {
    return conditions.get(key);
  }

  /** This filter with one condition more, or another value for it. */
  public TrendFilter with(Key key, String value) {
    Map<Key, String> more = new EnumMap<>(Key.class);
    more.putAll(conditions);
    more.put(key, value);
    return new TrendFilter(more);
  }

  /**
   * Reads one filter; an empty one lets every claim pass.
   *
   * @throws SkeinException {@code USAGE} if it is not written as above
   */
  public static TrendFilter parse(String text) {
    List<TrendFilter> all = parseAll(text);
    if (all.size() != 1) {
      throw refused("'%s' holds %d filters: give one".formatted(text, all.size()));
    }
    return all.get(0);
  }

  /**
   * Reads filters that are separated by semicolons.
   *
   * @throws SkeinException {@code USAGE} if they are not written as above
   */
  public static List<TrendFilter> parseAll(String text) {
    List<TrendFilter> filters = new ArrayList<>();
    Map<Key, String> conditions = new EnumMap<>(Key.class);
    Matcher condition = CONDITION.matcher(text);
    int at = 0;
    while (at < text.length()) {
      if (!condition.region(at, text.length()).lookingAt()) {
        throw refused(
            "'%s' cannot be read at '%s': write conditions as entity:huawei,predicate:develops"
                .formatted(text, text.substring(at)));
      }
      add(conditions, condition);
      at = condition.end();
      if (condition.group(4).equals(";")) {
        filters.add(new TrendFilter(conditions));
        conditions.clear();
      }
    }
    if (!conditions.isEmpty() || filters.isEmpty()) {
      filters.add(new TrendFilter(conditions));
    }
    return List.copyOf(filters);
  }

  private static void add(Map<Key, String> conditions, Matcher condition) {
    Key key = key(condition.group(1));
    String value = (condition.group(2) != null ? condition.group(2) : condition.group(3)).strip();
    if (value.isEmpty()) {
      throw refused("'%s' has no value: write %s:VALUE".formatted(key.label(), key.label()));
    }
    if (conditions.put(key, value) != null) {
      throw refused("'%s' is given twice in one filter".formatted(key.label()));
    }
  }

  private static Key key(String name) {
    List<String> known = Arrays.stream(Key.values()).map(Key::label).toList();
    if (!known.contains(name)) {
      throw refused(
          "a filter has no '%s': did you mean '%s'? It takes %s"
              .formatted(name, Vocabulary.nearest(name, known), String.join(", ", known)));
    }
    return Key.valueOf(name.toUpperCase(Locale.ROOT));
  }

  private static SkeinException refused(String message) {
    return new SkeinException(SkeinException.Code.USAGE, message);
  }

  /** The filter as it is written. */
  public String text() {
    return conditions.entrySet().stream()
        .map(each -> each.getKey().label() + ":" + quoted(each.getValue()))
        .collect(Collectors.joining(","));
  }

  private static String quoted(String value) {
    return value.indexOf(',') >= 0 || value.indexOf(';') >= 0 ? '"' + value + '"' : value;
  }
}
