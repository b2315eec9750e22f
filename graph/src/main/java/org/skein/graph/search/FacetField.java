package org.skein.graph.search;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/** What results are counted and filtered by. */
public enum FacetField {
  /** {@code entity}, {@code claim} or {@code document}. */
  KIND,
  /** The type of an entity, or of the ends of a claim. */
  TYPE,
  /** The predicate of a claim. */
  PREDICATE,
  /** Who published the document. */
  SOURCE,
  /** The year in which the document was published. */
  YEAR,
  /** How a claim is stated. */
  MOOD,
  /** Where an entity is said to be located, or a place that a claim is about. */
  PLACE;

  private static final char BETWEEN = '\u001f';

  /** As it is written in a search and in the API: {@code type}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The field of this label, case ignored. */
  public static Optional<FacetField> ofLabel(String label) {
    return Arrays.stream(values()).filter(each -> each.label().equalsIgnoreCase(label)).findAny();
  }

  /** The labels of all fields. */
  public static List<String> labels() {
    return Arrays.stream(values()).map(FacetField::label).toList();
  }

  /** The field of the index that holds it: all values of a result as one. */
  String column() {
    return "facet-" + label();
  }

  /** Several values as one; empty for none. */
  static String joined(Collection<String> values) {
    return String.join(String.valueOf(BETWEEN), new TreeSet<>(values));
  }

  /** What {@link #joined} joined. */
  static List<String> split(String joined) {
    return joined.isEmpty() ? List.of() : List.of(joined.split(String.valueOf(BETWEEN)));
  }
}
