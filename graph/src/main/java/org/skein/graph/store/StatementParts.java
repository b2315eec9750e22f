package org.skein.graph.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.neo4j.driver.Value;
import org.skein.graph.vocabulary.Vocabulary;

/**
 * What a claim or a measurement states, as the scripts give it: those of equal parts state the
 * same. A claim has three parts (subject, predicate, and object or, after a quotation mark, the
 * describing words), a measurement seven; an absent one is empty.
 */
record StatementParts(List<String> parts) {
  private static final int OF_A_CLAIM = 3;

  StatementParts {
    parts = List.copyOf(parts);
  }

  /** The ends of a symmetric predicate stand in the order of their ids. */
  static StatementParts of(Value parts, Vocabulary vocabulary) {
    return of(parts.asList((Value part) -> part.asString("")), vocabulary);
  }

  /** The same with other ends, by where they stand among the parts of one claim. */
  static StatementParts of(List<String> parts, Map<Integer, String> ends, Vocabulary vocabulary) {
    List<String> changed = new ArrayList<>(parts);
    ends.forEach(changed::set);
    return of(changed, vocabulary);
  }

  static StatementParts of(List<String> parts, Vocabulary vocabulary) {
    if (parts.size() == OF_A_CLAIM) {
      Statement.Key key = Statement.Key.of(parts.get(0), parts.get(1), parts.get(2), vocabulary);
      return new StatementParts(List.of(key.subjectId(), key.predicate(), key.objectId()));
    }
    return new StatementParts(parts);
  }

  /** The first end: an entity, except where words stand before it in a symmetric predicate. */
  String subject() {
    return parts.get(0);
  }

  /** The predicate or the metric. */
  String about() {
    return parts.get(1);
  }

  /** The other end of a claim, as the scripts give it. */
  String end() {
    return parts.get(2);
  }

  /** The entities at the ends of a claim. */
  List<String> entities() {
    return Stream.of(subject(), end()).filter(each -> !each.startsWith("\"")).distinct().toList();
  }

  /** What a claim states of one of its ends: predicate and other end. */
  String statedOf(String end) {
    return about() + " " + (end.equals(subject()) ? end() : subject());
  }

  /** The statement, of a claim between two entities. */
  Statement.Key key() {
    return new Statement.Key(subject(), about(), end());
  }
}
