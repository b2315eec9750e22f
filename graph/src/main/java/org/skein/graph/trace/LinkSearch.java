package org.skein.graph.trace;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skein.graph.model.Mood;
import org.skein.graph.trace.LinkRequest.Military;
import org.skein.graph.trace.PathSearch.Found;
import org.skein.graph.trace.TieMap.Edge;
import org.skein.graph.view.EntityKind;
import org.skein.graph.vocabulary.Vocabulary;

/**
 * Finds what ties military to civil entities: one claim, or a chain of two.
 *
 * <p>Military is a MilitaryUnit and, where asked for, what the reference knowledge marks as
 * defence-affiliated. Only predicates with a grade count. A chain of two is a link only where what
 * is in the middle ties its ends: a person; a made thing, if one of the two made it (that both use
 * it is no link); a civil organisation, if the other is part of it or was bought by it, or the
 * other way round: a stake in a firm, or money from it, ties nobody to its customers. Places,
 * topics, policies and events never tie, nor does what has more than 200 neighbours.
 */
final class LinkSearch {
  private static final Set<String> MAKING = Set.of("develops", "manufactures", "authored");
  private static final Set<String> BELONGING = Set.of("part_of", "acquired");
  private static final int HUB = 200;

  private final TieMap map;
  private final Vocabulary vocabulary;
  private final int[] grades;
  private final boolean[] making;
  private final boolean[] belonging;
  private final BitSet military;
  private final BitSet civil;
  private final BitSet persons;
  private final BitSet things;
  private final BitSet hubsPassedBy = new BitSet();

  LinkSearch(TieMap map, Vocabulary vocabulary, Military counted) {
    this.map = map;
    this.vocabulary = vocabulary;
    List<Vocabulary.Predicate> predicates = vocabulary.predicates();
    this.grades = predicates.stream().mapToInt(Vocabulary.Predicate::link).toArray();
    this.making = new boolean[grades.length];
    this.belonging = new boolean[grades.length];
    for (int i = 0; i < making.length; i++) {
      making[i] = MAKING.contains(predicates.get(i).name());
      belonging[i] = BELONGING.contains(predicates.get(i).name());
    }
    this.military =
        map.all(kind -> isA(kind, "MilitaryUnit") || counted == Military.MARKED && kind.defence());
    this.civil = map.all(kind -> isA(kind, "Organization") && !isA(kind, "MediaOutlet"));
    civil.andNot(military);
    this.persons = map.all(kind -> isA(kind, "Person"));
    this.things = map.all(kind -> isA(kind, "Artifact") || isA(kind, "Facility"));
    things.andNot(military);
  }

  /**
   * What ties two entities.
   *
   * @param grade of the weakest hop of the best chain
   * @param since when a chain was first whole, the earliest of all; null if one has no date
   */
  record Link(
      int military,
      int civil,
      Found best,
      int grade,
      double strength,
      Mood mood,
      @Nullable String since,
      int chains) {
    static final Comparator<Link> STRONGEST_FIRST =
        Comparator.comparingInt(Link::grade)
            .thenComparingDouble(Link::strength)
            .reversed()
            .thenComparingInt(link -> link.best().edges().size())
            .thenComparingInt(Link::military)
            .thenComparingInt(Link::civil);

    /** The better chain of the two, with what holds for both. */
    Link and(Link other) {
      Link better = STRONGEST_FIRST.compare(this, other) <= 0 ? this : other;
      String first =
          since == null || other.since == null
              ? null
              : since.compareTo(other.since) <= 0 ? since : other.since;
      return new Link(
          military,
          civil,
          better.best,
          better.grade,
          better.strength,
          better.mood,
          first,
          chains + other.chains);
    }
  }

  boolean isMilitary(int number) {
    return military.get(number);
  }

  /** Entities that were not passed through, because too much touches them. */
  BitSet hubsPassedBy() {
    return (BitSet) hubsPassedBy.clone();
  }

  /** All links between any two, strongest first. */
  List<Link> all() {
    List<Link> links = new ArrayList<>();
    military.stream().forEach(unit -> links.addAll(ofUnit(unit, civil)));
    links.sort(Link.STRONGEST_FIRST);
    return links;
  }

  /** All links of one entity, strongest first; it may be on either side. */
  List<Link> of(int number) {
    List<Link> links = new ArrayList<>();
    if (military.get(number)) {
      links.addAll(ofUnit(number, civil));
    } else {
      BitSet only = new BitSet();
      only.set(number);
      near(number).stream().forEach(unit -> links.addAll(ofUnit(unit, only)));
    }
    links.sort(Link.STRONGEST_FIRST);
    return links;
  }

  /** The military within two hops. */
  private BitSet near(int number) {
    BitSet near = new BitSet();
    for (int edge = map.first(number); edge < map.first(number + 1); edge++) {
      int middle = map.end(edge);
      if (grade(edge) == 0) {
        continue;
      }
      near.set(middle);
      for (int next = map.first(middle); maySeek(middle) && next < map.first(middle + 1); next++) {
        near.set(map.end(next));
      }
    }
    near.and(military);
    return near;
  }

  private Collection<Link> ofUnit(int unit, BitSet ends) {
    Map<Integer, Link> links = new HashMap<>();
    for (int edge = map.first(unit); edge < map.first(unit + 1); edge++) {
      int middle = map.end(edge);
      if (grade(edge) == 0 || military.get(middle)) {
        continue;
      }
      if (ends.get(middle)) {
        links.merge(middle, link(unit, edge, -1), Link::and);
      }
      if (!maySeek(middle)) {
        continue;
      }
      for (int next = map.first(middle); next < map.first(middle + 1); next++) {
        int end = map.end(next);
        if (end != unit && ends.get(end) && ties(edge, middle, next)) {
          links.merge(end, link(unit, edge, next), Link::and);
        }
      }
    }
    return links.values();
  }

  /** Whether a chain may lead through this entity at all. */
  private boolean maySeek(int middle) {
    if (!persons.get(middle) && !things.get(middle) && !civil.get(middle)) {
      return false;
    }
    boolean hub = map.first(middle + 1) - map.first(middle) > HUB;
    if (hub) {
      synchronized (hubsPassedBy) {
        hubsPassedBy.set(middle);
      }
    }
    return !hub;
  }

  private boolean ties(int edge, int middle, int next) {
    if (grade(next) == 0) {
      return false;
    }
    if (things.get(middle)) {
      return isMaking(edge) || isMaking(next);
    }
    return persons.get(middle) || map.predicate(next) >= 0 && belonging[map.predicate(next)];
  }

  private Link link(int unit, int edge, int next) {
    List<Edge> edges = next < 0 ? List.of(map.edge(edge)) : List.of(map.edge(edge), map.edge(next));
    int grade = next < 0 ? grade(edge) : Math.min(grade(edge), grade(next));
    double damping = next < 0 ? 1 : map.damping(map.end(edge));
    double strength = edges.stream().mapToDouble(Edge::strength).min().orElse(0) * damping;
    Mood mood = Mood.ASSERTED;
    String whole = "";
    for (Edge each : edges) {
      Mood stated = Mood.ofLabel(each.tie().mood());
      mood = stated.compareTo(mood) < 0 ? stated : mood;
      String seen = each.tie().firstSeen();
      whole = whole == null || seen == null ? null : seen.compareTo(whole) > 0 ? seen : whole;
    }
    int end = edges.get(edges.size() - 1).to();
    return new Link(unit, end, new Found(unit, edges), grade, strength, mood, whole, 1);
  }

  private int grade(int edge) {
    int predicate = map.predicate(edge);
    return predicate < 0 ? 0 : grades[predicate];
  }

  private boolean isMaking(int edge) {
    return map.predicate(edge) >= 0 && making[map.predicate(edge)];
  }

  private boolean isA(EntityKind kind, String type) {
    return !kind.type().isEmpty() && vocabulary.isA(kind.type(), type);
  }
}
