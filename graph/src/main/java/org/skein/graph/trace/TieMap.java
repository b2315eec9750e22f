package org.skein.graph.trace;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.skein.graph.model.Mood;
import org.skein.graph.view.EntityKind;
import org.skein.graph.view.Tie;
import org.skein.graph.vocabulary.Vocabulary;

/**
 * All ties in memory, from either end; entities are numbered in the order of their ids. The ties as
 * seen from entity n are the edges {@code first(n)} to {@code first(n + 1)}, by other end, those to
 * the same end strongest first. Kept in flat arrays: a million ties are walked in milliseconds.
 */
final class TieMap {
  private static final Comparator<Tie> STRONGEST_FIRST =
      Comparator.comparingDouble(HopStrength::of)
          .reversed()
          .thenComparing(Tie::predicate)
          .thenComparing(Tie::subjectId);

  private final List<String> ids;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> predicates;
  private final Tie[] ties;
  private final int[] first;
  private final int[] ends;
  private final int[] tieOf;
  private final boolean[] forward;
  private final boolean[] symmetric;
  private final int[] predicateOf;
  private final double[] strengths;
  private final double[] damped;
  private final double[] damping;
  private final int[] denied;
  private final List<EntityKind> kinds;

  private TieMap(List<Tie> all, Map<String, EntityKind> kindOf, Vocabulary vocabulary) {
    TreeSet<String> sorted = new TreeSet<>();
    all.forEach(
        tie -> {
          sorted.add(tie.subjectId());
          sorted.add(tie.objectId());
        });
    ids = List.copyOf(sorted);
    ids.forEach(id -> numbers.put(id, numbers.size()));
    kinds = ids.stream().map(id -> kindOf.getOrDefault(id, new EntityKind(id, "", false))).toList();
    predicates = vocabulary.predicateNames();
    denied = new int[ids.size()];
    ties = all.stream().filter(this::counts).sorted(STRONGEST_FIRST).toArray(Tie[]::new);
    first = new int[ids.size() + 1];
    ends = new int[2 * ties.length];
    tieOf = new int[2 * ties.length];
    forward = new boolean[2 * ties.length];
    symmetric = new boolean[2 * ties.length];
    predicateOf = new int[2 * ties.length];
    strengths = new double[2 * ties.length];
    placeEdges(vocabulary);
    damping = new double[ids.size()];
    for (int i = 0; i < damping.length; i++) {
      damping[i] = HopStrength.damping(neighbours(i), kinds.get(i).type());
    }
    damped = new double[2 * ties.length];
    for (int i = 0; i < damping.length; i++) {
      for (int edge = first[i]; edge < first[i + 1]; edge++) {
        damped[edge] = strengths[edge] * Math.min(damping[i], damping[ends[edge]]);
      }
    }
  }

  /**
   * A tie as seen from one end.
   *
   * @param to the number of the other end
   * @param forward whether this end is the subject
   * @param strength as in {@link HopStrength}, before damping
   */
  record Edge(int to, boolean forward, double strength, Tie tie) {}

  /** Ties between entities of which nothing else is known. */
  static TieMap of(List<Tie> ties) {
    return of(ties, Map.of(), Vocabulary.shipped());
  }

  static TieMap of(List<Tie> ties, Map<String, EntityKind> kindOf, Vocabulary vocabulary) {
    return new TieMap(ties, kindOf, vocabulary);
  }

  private boolean counts(Tie tie) {
    int subject = number(tie.subjectId());
    int object = number(tie.objectId());
    if (tie.mood().equals(Mood.DENIED.label())) {
      denied[subject]++;
      denied[object]++;
      return false;
    }
    return subject != object;
  }

  /** Two counting sorts, by far end and then by near end; ties come strongest first. */
  private void placeEdges(Vocabulary vocabulary) {
    for (Tie tie : ties) {
      first[number(tie.subjectId()) + 1]++;
      first[number(tie.objectId()) + 1]++;
    }
    for (int i = 0; i < ids.size(); i++) {
      first[i + 1] += first[i];
    }
    int[] byFarEnd = new int[2 * ties.length];
    int[] next = first.clone();
    for (int i = 0; i < ties.length; i++) {
      byFarEnd[next[number(ties[i].objectId())]++] = 2 * i;
      byFarEnd[next[number(ties[i].subjectId())]++] = 2 * i + 1;
    }
    boolean[] symmetricPredicate = new boolean[predicates.size()];
    for (int i = 0; i < predicates.size(); i++) {
      symmetricPredicate[i] = vocabulary.predicates().get(i).symmetric();
    }
    next = first.clone();
    for (int half : byFarEnd) {
      Tie tie = ties[half / 2];
      boolean fromSubject = half % 2 == 0;
      int near = number(fromSubject ? tie.subjectId() : tie.objectId());
      int edge = next[near]++;
      ends[edge] = number(fromSubject ? tie.objectId() : tie.subjectId());
      tieOf[edge] = half / 2;
      forward[edge] = fromSubject;
      predicateOf[edge] = predicates.indexOf(tie.predicate());
      symmetric[edge] = predicateOf[edge] >= 0 && symmetricPredicate[predicateOf[edge]];
      strengths[edge] = HopStrength.of(tie);
    }
  }

  private int neighbours(int number) {
    int count = 0;
    for (int edge = first[number]; edge < first[number + 1]; edge++) {
      count += edge == first[number] || ends[edge] != ends[edge - 1] ? 1 : 0;
    }
    return count;
  }

  int size() {
    return ids.size();
  }

  /** The number of an entity, or -1 if nothing is tied to it. */
  int number(String id) {
    return numbers.getOrDefault(id, -1);
  }

  String id(int number) {
    return ids.get(number);
  }

  EntityKind kind(int number) {
    return kinds.get(number);
  }

  /** The numbers of all entities of which this holds. */
  BitSet all(Predicate<EntityKind> condition) {
    BitSet numbers = new BitSet(size());
    for (int i = 0; i < size(); i++) {
      numbers.set(i, condition.test(kinds.get(i)));
    }
    return numbers;
  }

  /** The first edge of an entity, and one behind the last of the entity before it. */
  int first(int number) {
    return first[number];
  }

  int end(int edge) {
    return ends[edge];
  }

  boolean isForward(int edge) {
    return forward[edge];
  }

  /** Whether a directed hop may follow the edge: from the subject, or a symmetric predicate. */
  boolean isAlong(int edge) {
    return forward[edge] || symmetric[edge];
  }

  /** Whether a directed hop may come over the edge from the other end. */
  boolean isAgainst(int edge) {
    return !forward[edge] || symmetric[edge];
  }

  /** The place of this predicate in the vocabulary, or -1. */
  int predicateNumber(String predicate) {
    return predicates.indexOf(predicate);
  }

  /** The place of the edge's predicate in the vocabulary. */
  int predicate(int edge) {
    return predicateOf[edge];
  }

  double strength(int edge) {
    return strengths[edge];
  }

  /** The strength where both ends lie in the middle of a path. */
  double damped(int edge) {
    return damped[edge];
  }

  Edge edge(int edge) {
    return new Edge(ends[edge], forward[edge], strengths[edge], ties[tieOf[edge]]);
  }

  /** Ties that count, by other end; ties to the same end strongest first. */
  List<Edge> edges(int number) {
    List<Edge> edges = new ArrayList<>();
    for (int edge = first[number]; edge < first[number + 1]; edge++) {
      edges.add(edge(edge));
    }
    return edges;
  }

  /** The factor for hops that pass through this entity. */
  double damping(int number) {
    return damping[number];
  }

  /** How many ties of this entity all sources deny. */
  int denied(int number) {
    return denied[number];
  }
}
