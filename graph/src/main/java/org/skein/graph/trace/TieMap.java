package org.skein.graph.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.skein.graph.model.Mood;
import org.skein.graph.view.Tie;

/** All ties in memory, from either end; entities are numbered in the order of their ids. */
final class TieMap {
  private final List<String> ids;
  private final Map<String, Integer> numbers;
  private final List<List<Edge>> edges;
  private final double[] damping;
  private final int[] denied;

  private TieMap(
      List<String> ids, Map<String, Integer> numbers, List<List<Edge>> edges, int[] denied) {
    this.ids = ids;
    this.numbers = numbers;
    this.edges = edges;
    this.denied = denied;
    this.damping =
        edges.stream()
            .mapToDouble(
                each ->
                    HopStrength.damping((int) each.stream().mapToInt(Edge::to).distinct().count()))
            .toArray();
  }

  /**
   * A tie as seen from one end.
   *
   * @param to the number of the other end
   * @param forward whether this end is the subject
   * @param strength as in {@link HopStrength}, before damping
   */
  record Edge(int to, boolean forward, double strength, Tie tie) {
    /** By other end; ties to the same end strongest first. */
    static final Comparator<Edge> BY_END =
        Comparator.comparingInt(Edge::to)
            .thenComparing(Comparator.comparingDouble(Edge::strength).reversed())
            .thenComparing(edge -> edge.tie().predicate())
            .thenComparing(Edge::forward);
  }

  static TieMap of(List<Tie> ties) {
    TreeSet<String> sorted = new TreeSet<>();
    ties.forEach(
        tie -> {
          sorted.add(tie.subjectId());
          sorted.add(tie.objectId());
        });
    List<String> ids = List.copyOf(sorted);
    Map<String, Integer> numbers = new HashMap<>();
    ids.forEach(id -> numbers.put(id, numbers.size()));
    List<List<Edge>> edges = new ArrayList<>();
    ids.forEach(id -> edges.add(new ArrayList<>()));
    int[] denied = new int[ids.size()];
    for (Tie tie : ties) {
      int subject = numbers.getOrDefault(tie.subjectId(), -1);
      int object = numbers.getOrDefault(tie.objectId(), -1);
      if (tie.mood().equals(Mood.DENIED.label())) {
        denied[subject]++;
        denied[object]++;
      } else if (subject != object) {
        double strength = HopStrength.of(tie);
        edges.get(subject).add(new Edge(object, true, strength, tie));
        edges.get(object).add(new Edge(subject, false, strength, tie));
      }
    }
    edges.forEach(each -> each.sort(Edge.BY_END));
    return new TieMap(ids, numbers, edges, denied);
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

  /** Ties that count, by other end; ties to the same end strongest first. */
  List<Edge> edges(int number) {
    return edges.get(number);
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
