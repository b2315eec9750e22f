package org.skein.graph.store;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skein.graph.model.Mood;
import org.skein.graph.model.Reliability;
import org.skein.graph.model.Support;
import org.skein.graph.view.Tie;
import org.skein.graph.vocabulary.Vocabulary;

/** The running count over all claims that state the same: what an edge of the projection says. */
final class Statement {
  private final Set<String> affirming = new HashSet<>();
  private final Set<String> asserting = new HashSet<>();
  private final Set<String> denying = new HashSet<>();
  private final Support support = new Support();
  private int claims;
  private Mood strongest = Mood.DENIED;
  private @Nullable String first;
  private @Nullable String last;

  /**
   * What is stated: the ends of a symmetric predicate stand in the order of their ids.
   *
   * @param predicate a predicate of the vocabulary
   */
  record Key(String subjectId, String predicate, String objectId) implements Comparable<Key> {
    static Key of(String subjectId, String predicate, String objectId, Vocabulary vocabulary) {
      boolean symmetric =
          vocabulary.findPredicate(predicate).map(Vocabulary.Predicate::symmetric).orElse(false);
      return symmetric && subjectId.compareTo(objectId) > 0
          ? new Key(objectId, predicate, subjectId)
          : new Key(subjectId, predicate, objectId);
    }

    @Override
    public int compareTo(Key other) {
      int order = subjectId.compareTo(other.subjectId);
      order = order != 0 ? order : objectId.compareTo(other.objectId);
      return order != 0 ? order : predicate.compareTo(other.predicate);
    }
  }

  /** Adds a claim of a source that nobody judged. */
  void add(Mood mood, double confidence, String origin, @Nullable String published) {
    add(mood, confidence, Reliability.F, origin, published);
  }

  /**
   * Adds a claim.
   *
   * @param reliability of the least reliable source that passed it on
   */
  void add(
      Mood mood,
      double confidence,
      Reliability reliability,
      String origin,
      @Nullable String published) {
    claims++;
    support.add(origin, mood == Mood.DENIED, confidence, reliability);
    strongest = mood.compareTo(strongest) > 0 ? mood : strongest;
    if (mood == Mood.DENIED) {
      denying.add(origin);
    } else {
      affirming.add(origin);
    }
    if (mood == Mood.ASSERTED) {
      asserting.add(origin);
    }
    if (published != null) {
      first = first == null || published.compareTo(first) < 0 ? published : first;
      last = last == null || published.compareTo(last) > 0 ? published : last;
    }
  }

  int origins() {
    return affirming.isEmpty() ? denying.size() : affirming.size();
  }

  /** Whether one origin asserts and another denies; one that does both does not contest itself. */
  boolean contested() {
    Set<String> both = new HashSet<>(asserting);
    both.addAll(denying);
    return !asserting.isEmpty() && !denying.isEmpty() && both.size() > 1;
  }

  /** How far the origins support it, 0 to 1. */
  double support() {
    return support.value();
  }

  int claims() {
    return claims;
  }

  Mood mood() {
    return strongest;
  }

  Tie tie(Key key) {
    return new Tie(
        key.subjectId(),
        key.predicate(),
        key.objectId(),
        claims,
        origins(),
        contested(),
        strongest.label(),
        support(),
        first,
        last);
  }
}
