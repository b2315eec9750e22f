package org.skein.graph.vocabulary;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.skein.graph.model.SkeinException;

/**
 * The declared entity types, predicates, moods and metrics. Names outside it do not enter the
 * graph.
 *
 * @param version the version of the format
 * @param types every type, parents before children
 * @param predicates every predicate
 * @param moods how claims may be stated
 * @param metrics what may be measured
 */
public record Vocabulary(
    int version,
    List<EntityType> types,
    List<Predicate> predicates,
    List<MoodForm> moods,
    List<Metric> metrics) {
  /** A name is near another if at most one in so many of its letters must change. */
  private static final int LEAST_KEPT = 2;

  public Vocabulary {
    types = List.copyOf(types);
    predicates = List.copyOf(predicates);
    moods = List.copyOf(moods);
    metrics = List.copyOf(metrics);
  }

  /**
   * A kind of entity.
   *
   * @param parent the type that this one is a kind of, or null
   * @param isAbstract whether only its children are given to entities
   * @param letter the letter that the UI shows, empty for an abstract type
   * @param hue degrees on the colour wheel
   * @param shape {@code circle}, {@code square}, {@code diamond}, {@code triangle} or {@code
   *     hexagon}
   */
  public record EntityType(
      String name,
      @Nullable String parent,
      String label,
      boolean isAbstract,
      String letter,
      int hue,
      String shape,
      String description) {}

  /**
   * A kind of claim.
   *
   * @param inverse its label when read from the object
   * @param subject types whose entities may be the subject
   * @param object types whose entities may be the object
   * @param symmetric whether subject and object may be exchanged
   * @param link how strongly it ties its ends, 0 to 5
   * @param patterns how sentences state it, in the notation of the extractor's patterns
   */
  public record Predicate(
      String name,
      String label,
      String inverse,
      List<String> subject,
      List<String> object,
      boolean symmetric,
      int link,
      String description,
      List<String> patterns) {
    public Predicate {
      subject = List.copyOf(subject);
      object = List.copyOf(object);
      patterns = List.copyOf(patterns);
    }
  }

  /** How the UI draws a mood: {@code solid}, {@code dashed}, {@code dotted} or {@code struck}. */
  public record MoodForm(String name, String label, String form, String description) {}

  /** A kind of measurement. */
  public record Metric(String name, String label, String description) {}

  /** The vocabulary that ships with Skein. */
  public static Vocabulary shipped() {
    return VocabularyReader.readResource("/org/skein/graph/vocabulary.yml");
  }

  /**
   * The type of this name.
   *
   * @throws SkeinException if there is none; the message names the nearest
   */
  public EntityType type(String name) {
    return find(types, EntityType::name, name)
        .orElseThrow(() -> unknown("type", name, typeNames()));
  }

  /**
   * The predicate of this name.
   *
   * @throws SkeinException if there is none; the message names the nearest
   */
  public Predicate predicate(String name) {
    return find(predicates, Predicate::name, name)
        .orElseThrow(() -> unknown("predicate", name, predicateNames()));
  }

  /**
   * The metric of this name.
   *
   * @throws SkeinException if there is none; the message names the nearest
   */
  public Metric metric(String name) {
    return find(metrics, Metric::name, name)
        .orElseThrow(() -> unknown("metric", name, metrics.stream().map(Metric::name).toList()));
  }

  /** The predicate of this name, if there is one. */
  public Optional<Predicate> findPredicate(String name) {
    return find(predicates, Predicate::name, name);
  }

  /** The names of all types, abstract ones included. */
  public List<String> typeNames() {
    return types.stream().map(EntityType::name).toList();
  }

  /** The names of the types that entities may have. */
  public List<String> concreteTypeNames() {
    return types.stream().filter(type -> !type.isAbstract()).map(EntityType::name).toList();
  }

  /** The names of all predicates. */
  public List<String> predicateNames() {
    return predicates.stream().map(Predicate::name).toList();
  }

  /** Whether {@code type} is {@code ancestor} or a kind of it. */
  public boolean isA(String type, String ancestor) {
    @Nullable String at = type;
    while (at != null) {
      if (at.equals(ancestor)) {
        return true;
      }
      at = type(at).parent();
    }
    return false;
  }

  /** Whether an entity of {@code subjectType} may stand in this relation to {@code objectType}. */
  public boolean allows(Predicate predicate, String subjectType, String objectType) {
    return isAnyOf(subjectType, predicate.subject()) && isAnyOf(objectType, predicate.object());
  }

  private boolean isAnyOf(String type, List<String> ancestors) {
    for (String ancestor : ancestors) {
      if (isA(type, ancestor)) {
        return true;
      }
    }
    return false;
  }

  /** The type and all its ancestors, nearest first. */
  public Set<String> withAncestors(String type) {
    Set<String> all = new LinkedHashSet<>();
    @Nullable String at = type;
    while (at != null) {
      all.add(at);
      at = type(at).parent();
    }
    return all;
  }

  /** Asked for every pair of names of every sentence: a loop costs a tenth of a stream. */
  private static <T> Optional<T> find(
      List<T> all, java.util.function.Function<T, String> name, String wanted) {
    for (T one : all) {
      if (name.apply(one).equals(wanted)) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }

  private static SkeinException unknown(String kind, String name, List<String> names) {
    return new SkeinException(
        SkeinException.Code.BAD_INPUT,
        "unknown %s '%s': did you mean '%s'?".formatted(kind, name, nearest(name, names)));
  }

  /** The name of the list with the least edit distance to {@code name}; the first among equals. */
  public static String nearest(String name, List<String> names) {
    Map<Integer, String> byDistance = new TreeMap<>();
    for (String candidate : names) {
      byDistance.putIfAbsent(distance(name, candidate), candidate);
    }
    return byDistance.values().iterator().next();
  }

  /**
   * The name of the list with the least edit distance to {@code name}, or null where half of its
   * letters or more would have to change: then it is not what was meant.
   */
  public static @Nullable String findNear(String name, List<String> names) {
    String nearest = names.isEmpty() ? null : nearest(name, names);
    return nearest != null && LEAST_KEPT * distance(name, nearest) < name.length() ? nearest : null;
  }

  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(substituted, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }

  /** All names by kind, in file order. */
  Map<String, List<String>> names() {
    Map<String, List<String>> names = new LinkedHashMap<>();
    names.put("type", typeNames());
    names.put("predicate", predicateNames());
    names.put("mood", moods.stream().map(MoodForm::name).toList());
    names.put("metric", metrics.stream().map(Metric::name).toList());
    return names;
  }
}
