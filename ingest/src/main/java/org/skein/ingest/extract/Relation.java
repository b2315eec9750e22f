package org.skein.ingest.extract;

/**
 * A relation found between two names.
 *
 * @param trigger the token that carries it
 * @param kind the kind of pattern: {@code v}, {@code n}, {@code a} or {@code s}
 */
record Relation(NamedSpan subject, String predicate, NamedSpan object, int trigger, String kind) {
  /** Whether both say the same of the same names. */
  boolean sameAs(Relation other) {
    return predicate.equals(other.predicate)
        && subject.span().equals(other.subject.span())
        && object.span().equals(other.object.span());
  }
}
