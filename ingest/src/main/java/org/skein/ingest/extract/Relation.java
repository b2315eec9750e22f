package org.skein.ingest.extract;

import org.jspecify.annotations.Nullable;
import org.skein.graph.model.Span;

/**
 * A relation found between two names, or between a name and a described class.
 *
 * @param object the name acted on, or null where {@code described} stands for it
 * @param described the words of a described class, or null
 * @param trigger the token that carries it
 * @param kind the kind of pattern: {@code v}, {@code n}, {@code a} or {@code s}; {@code u} for one
 *     that may have a described object, {@code m} for the model
 */
record Relation(
    NamedSpan subject,
    String predicate,
    @Nullable NamedSpan object,
    @Nullable Span described,
    int trigger,
    String kind) {
  Relation(NamedSpan subject, String predicate, NamedSpan object, int trigger, String kind) {
    this(subject, predicate, object, null, trigger, kind);
  }

  /** Where the object stands. */
  Span objectSpan() {
    return object != null ? object.span() : java.util.Objects.requireNonNull(described);
  }

  /** Whether it is of these two, in this direction. */
  boolean joins(NamedSpan from, NamedSpan to) {
    return subject.span().equals(from.span()) && objectSpan().equals(to.span());
  }

  /** Whether both say the same of the same names. */
  boolean sameAs(Relation other) {
    return predicate.equals(other.predicate)
        && subject.span().equals(other.subject.span())
        && objectSpan().equals(other.objectSpan());
  }
}
