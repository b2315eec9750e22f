package org.skein.api.http;

import java.util.List;
import org.skein.graph.vocabulary.Vocabulary;
import org.skein.graph.vocabulary.Vocabulary.EntityType;
import org.skein.graph.vocabulary.Vocabulary.Metric;
import org.skein.graph.vocabulary.Vocabulary.MoodForm;
import org.skein.graph.vocabulary.Vocabulary.Predicate;

/** The vocabulary as the contract gives it: without what only extraction reads. */
record VocabularyView(
    int version,
    List<EntityType> types,
    List<PredicateView> predicates,
    List<MoodForm> moods,
    List<Metric> metrics) {

  static VocabularyView of(Vocabulary vocabulary) {
    return new VocabularyView(
        vocabulary.version(),
        vocabulary.types(),
        vocabulary.predicates().stream().map(PredicateView::of).toList(),
        vocabulary.moods(),
        vocabulary.metrics());
  }

  /** A predicate as the contract gives it. */
  record PredicateView(
      String name,
      String label,
      String inverse,
      List<String> subject,
      List<String> object,
      boolean symmetric,
      int link,
      String description) {

    static PredicateView of(Predicate predicate) {
      return new PredicateView(
          predicate.name(),
          predicate.label(),
          predicate.inverse(),
          predicate.subject(),
          predicate.object(),
          predicate.symmetric(),
          predicate.link(),
          predicate.description());
    }
  }
}
