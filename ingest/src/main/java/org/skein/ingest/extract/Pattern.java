package org.skein.ingest.extract;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.skein.graph.model.SkeinException;
import org.skein.graph.vocabulary.Vocabulary;
import org.skein.graph.vocabulary.Vocabulary.Predicate;

/**
 * One declared way to state a predicate, as the vocabulary writes it: {@code v acquire|buy : subj
 * -> obj [Agent -> Organization]}.
 *
 * @param kind {@code v} verb, {@code n} noun, {@code a} adjective or {@code s} construction
 * @param triggers lemmas, or names of constructions
 * @param subject roles that may hold the subject, in order of preference
 * @param object roles that may hold the object, in order of preference
 * @param among whether both ends are in the same role ({@code subj <-> subj}: "X and Y partner")
 * @param unnamed whether the object may be a described class ("overseas universities")
 * @param subjectTypes types that the subject may have
 * @param objectTypes types that the object may have
 */
record Pattern(
    Predicate predicate,
    String kind,
    Set<String> triggers,
    List<String> subject,
    List<String> object,
    boolean among,
    boolean unnamed,
    Set<String> subjectTypes,
    Set<String> objectTypes) {
  private static final java.util.regex.Pattern NOTATION =
      java.util.regex.Pattern.compile(
          "([vnas]) (\\S+) : (\\S+) (<?->) (\\S+?)(?: \\[(\\S+) -> (\\S+)\\])?( unnamed)?");

  Pattern {
    triggers = Set.copyOf(triggers);
    subject = List.copyOf(subject);
    object = List.copyOf(object);
    subjectTypes = Set.copyOf(subjectTypes);
    objectTypes = Set.copyOf(objectTypes);
  }

  /**
   * The pattern that {@code notation} declares for {@code predicate}.
   *
   * @throws SkeinException if it is not of the notation, or names an unknown type
   */
  static Pattern parse(Predicate predicate, String notation, Vocabulary vocabulary) {
    Matcher matcher = NOTATION.matcher(notation);
    if (!matcher.matches()) {
      throw new SkeinException(
          SkeinException.Code.BAD_INPUT,
          "pattern '%s' of predicate '%s' is not of the form 'KIND TRIGGERS : ROLES -> ROLES [TYPES -> TYPES]'"
              .formatted(notation, predicate.name()));
    }
    return new Pattern(
        predicate,
        matcher.group(1),
        Set.copyOf(new HashSet<>(words(matcher.group(2)))),
        words(matcher.group(3)),
        words(matcher.group(5)),
        matcher.group(4).equals("<->"),
        matcher.group(8) != null,
        types(matcher.group(6), predicate.subject(), vocabulary),
        types(matcher.group(7), predicate.object(), vocabulary));
  }

  private static List<String> words(String alternatives) {
    return Arrays.asList(alternatives.split("\\|"));
  }

  /** The concrete types that are allowed: those of the pattern, within those of the predicate. */
  private static Set<String> types(
      @org.jspecify.annotations.Nullable String narrowed,
      List<String> declared,
      Vocabulary vocabulary) {
    List<String> wanted = narrowed == null ? declared : words(narrowed);
    wanted.forEach(vocabulary::type);
    Set<String> types = new HashSet<>();
    for (String type : vocabulary.concreteTypeNames()) {
      boolean inDeclared = declared.stream().anyMatch(d -> vocabulary.isA(type, d));
      if (inDeclared && wanted.stream().anyMatch(w -> vocabulary.isA(type, w))) {
        types.add(type);
      }
    }
    return types;
  }

  /** Whether a name of the first type may be related to one of the second by this pattern. */
  boolean allows(String subjectType, String objectType) {
    return subjectTypes.contains(subjectType) && objectTypes.contains(objectType);
  }
}
