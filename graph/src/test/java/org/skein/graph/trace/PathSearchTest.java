package org.skein.graph.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.skein.graph.trace.PathSearch.Found;
import org.skein.graph.trace.TieMap.Edge;
import org.skein.graph.view.EntityKind;
import org.skein.graph.view.Tie;
import org.skein.graph.vocabulary.Vocabulary;

class PathSearchTest {
  private static final List<String> MOODS = List.of("asserted", "planned", "alleged", "denied");
  private static final List<String> PREDICATES = List.of("uses", "collaborates_with", "located_in");

  /** A path as far as the order of results goes. */
  private record Rank(double strength, int length) {
    static final Comparator<Rank> BEST_FIRST =
        Comparator.comparingDouble(Rank::strength).reversed().thenComparingInt(Rank::length);
  }

  @Test
  void shouldFindWhatTryingEverythingFinds() {
    Random random = new Random(42);
    int found = 0;
    int ofSets = 0;
    for (int round = 0; round < 600; round++) {
      TieMap map = randomMap(random, 4 + random.nextInt(8));
      boolean sets = round % 2 == 1;
      BitSet from = sets ? randomSet(random, map, 0) : only(0);
      BitSet to = sets ? randomSet(random, map, map.size() - 1) : only(map.size() - 1);
      BitSet predicates = new BitSet();
      if (random.nextInt(3) == 0) {
        predicates.set(map.predicateNumber("uses"));
        predicates.set(map.predicateNumber("collaborates_with"));
      }
      Rules rules =
          new Rules(
              1 + random.nextInt(5),
              random.nextInt(3) == 0,
              random.nextBoolean(),
              predicates,
              1_000_000);
      int k = 1 + random.nextInt(8);
      PathSearch search = new PathSearch(map, from, to, rules);
      List<Rank> ranks = ranks(search, search.best(k));
      assertThat(ranks)
          .as("round %d", round)
          .isEqualTo(new Oracle(map, search, from, to, rules).best(k));
      found += ranks.size();
      ofSets += sets ? ranks.size() : 0;
    }
    assertThat(found).isGreaterThan(600);
    assertThat(ofSets).isGreaterThan(200);
  }

  @Test
  void shouldGiveEachPathOnceWhereBothEndsAreTheSameSet() {
    TieMap map = TieMap.of(List.of(tie("a", "uses", "b"), tie("b", "uses", "c")));
    BitSet all = new BitSet();
    all.set(0, 3);
    PathSearch search = new PathSearch(map, all, all, Rules.any(4, false, 1000));
    assertThat(search.best(9)).hasSize(2);
  }

  @Test
  void shouldStopAtItsBudgetAndSaySo() {
    TieMap map = randomMap(new Random(1), 40);
    PathSearch search = PathSearch.between(map, 0, map.size() - 1, Rules.any(6, true, 5));
    search.best(20);
    assertThat(search.exhausted()).isTrue();
  }

  @Test
  void shouldNotPassThroughASharedPlace() {
    TieMap map = TieMap.of(List.of(tie("a", "located_in", "city"), tie("b", "located_in", "city")));
    PathSearch search = search(map, "a", "b", false);
    assertThat(search.best(3)).isEmpty();
    assertThat(search.placesSkipped()).isTrue();
    assertThat(search(map, "a", "b", true).best(3)).hasSize(1);
    assertThat(search(map, "a", "city", false).best(3)).hasSize(1);
  }

  @Test
  void shouldNotFollowWhatAllDeny() {
    Tie denied = new Tie("a", "uses", "b", 1, 1, false, "denied", 0.9, null, null);
    TieMap map = TieMap.of(List.of(denied));
    assertThat(search(map, "a", "b", true).best(3)).isEmpty();
    assertThat(map.denied(map.number("a"))).isEqualTo(1);
  }

  @Test
  void shouldPreferAWayAroundAHub() {
    List<Tie> ties = new ArrayList<>(List.of(tie("a", "uses", "hub"), tie("b", "uses", "hub")));
    for (int i = 0; i < 500; i++) {
      ties.add(tie("z" + i, "uses", "hub"));
    }
    ties.addAll(List.of(tie("a", "uses", "c"), tie("c", "uses", "d"), tie("d", "uses", "b")));
    List<Found> paths = search(TieMap.of(ties), "a", "b", false).best(2);
    assertThat(paths).extracting(path -> path.edges().size()).containsExactly(3, 2);
  }

  @Test
  void shouldPreferAWayAroundAPlaceHoweverSmall() {
    List<Tie> ties =
        List.of(
            tie("a", "invests_in", "town"),
            tie("b", "invests_in", "town"),
            tie("a", "uses", "c"),
            tie("c", "uses", "d"),
            tie("d", "uses", "b"));
    Map<String, EntityKind> kinds = Map.of("town", new EntityKind("town", "Place", false));
    TieMap map = TieMap.of(ties, kinds, Vocabulary.shipped());
    List<Found> paths = search(map, "a", "b", false).best(2);
    assertThat(paths).extracting(path -> path.edges().size()).containsExactly(3, 2);
    assertThat(search(map, "a", "town", false).best(1).get(0).edges().get(0).strength())
        .isEqualTo(0.9);
  }

  @Test
  void shouldRelyOnATieAsItsConfidenceAndMoodSay() {
    double asserted =
        HopStrength.of(new Tie("a", "uses", "b", 2, 2, false, "asserted", 0.8, null, null));
    double planned =
        HopStrength.of(new Tie("a", "uses", "b", 2, 2, false, "planned", 0.8, null, null));
    double alleged =
        HopStrength.of(new Tie("a", "uses", "b", 2, 2, false, "alleged", 0.8, null, null));
    double denied =
        HopStrength.of(new Tie("a", "uses", "b", 2, 2, false, "denied", 0.8, null, null));
    assertThat(asserted).isEqualTo(0.8);
    assertThat(planned).isLessThan(asserted);
    assertThat(alleged).isLessThan(planned).isPositive();
    assertThat(denied).isZero();
  }

  private static PathSearch search(TieMap map, String from, String to, boolean places) {
    return PathSearch.between(map, map.number(from), map.number(to), Rules.any(4, places, 100_000));
  }

  private static BitSet only(int number) {
    BitSet set = new BitSet();
    set.set(number);
    return set;
  }

  /** One to three entities, among them {@code member}. */
  private static BitSet randomSet(Random random, TieMap map, int member) {
    BitSet set = only(member);
    set.set(random.nextInt(map.size()));
    set.set(random.nextInt(map.size()));
    return set;
  }

  private static Tie tie(String subject, String predicate, String object) {
    return new Tie(subject, predicate, object, 1, 1, false, "asserted", 0.9, null, null);
  }

  private static TieMap randomMap(Random random, int nodes) {
    List<Tie> ties = new ArrayList<>();
    ties.add(tie("n00", "uses", "n01"));
    ties.add(tie("n%02d".formatted(nodes - 1), "uses", "n01"));
    for (int i = 0; i < nodes * 2; i++) {
      ties.add(
          new Tie(
              "n%02d".formatted(random.nextInt(nodes)),
              PREDICATES.get(random.nextInt(PREDICATES.size())),
              "n%02d".formatted(random.nextInt(nodes)),
              1,
              1 + random.nextInt(3),
              random.nextInt(5) == 0,
              MOODS.get(random.nextInt(MOODS.size())),
              random.nextInt(1, 10) / 10.0,
              null,
              null));
    }
    return TieMap.of(ties);
  }

  private static List<Rank> ranks(PathSearch search, List<Found> paths) {
    return paths.stream()
        .map(
            path -> {
              double weakest = 1;
              int at = path.start();
              for (Edge edge : path.edges()) {
                weakest = Math.min(weakest, search.strength(at, edge));
                at = edge.to();
              }
              return new Rank(weakest, path.edges().size());
            })
        .toList();
  }

  /**
   * Tries every simple path from one set to the other that touches neither in between; of several
   * ties between two entities takes the strongest.
   */
  private record Oracle(TieMap map, PathSearch search, BitSet from, BitSet to, Rules rules) {
    List<Rank> best(int k) {
      List<Rank> all = new ArrayList<>();
      from.stream().forEach(start -> walk(start, new ArrayList<>(List.of(start)), 1, all));
      return all.stream().sorted(Rank.BEST_FIRST).limit(k).toList();
    }

    private void walk(int at, List<Integer> passed, double weakest, List<Rank> all) {
      if (passed.size() > 1 && to.get(at)) {
        int start = passed.get(0);
        boolean twin = !rules.directed() && from.get(at) && to.get(start) && at < start;
        if (!twin) {
          all.add(new Rank(weakest, passed.size() - 1));
        }
        return;
      }
      if (passed.size() > 1 && from.get(at) || passed.size() > rules.hops()) {
        return;
      }
      for (int next = 0; next < map.size(); next++) {
        double best = strongest(at, next);
        if (best > 0 && !passed.contains(next)) {
          passed.add(next);
          walk(next, passed, Math.min(weakest, best), all);
          passed.remove(passed.size() - 1);
        }
      }
    }

    private double strongest(int at, int next) {
      double best = 0;
      for (Edge edge : map.edges(at)) {
        if (edge.to() == next && allows(at, edge)) {
          best = Math.max(best, search.strength(at, edge));
        }
      }
      return best;
    }

    private boolean allows(int at, Edge edge) {
      String predicate = edge.tie().predicate();
      int place = edge.forward() ? edge.to() : at;
      boolean asked = from.get(place) || to.get(place);
      return (rules.throughPlaces() || !predicate.equals("located_in") || asked)
          && (!rules.directed() || edge.forward() || predicate.equals("collaborates_with"))
          && (rules.predicates().isEmpty()
              || rules.predicates().get(map.predicateNumber(predicate)));
    }
  }
}
