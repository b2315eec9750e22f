package org.skein.graph.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.skein.graph.trace.TieMap.Edge;
import org.skein.graph.view.Tie;

class PathSearchTest {
  private static final List<String> MOODS = List.of("asserted", "planned", "alleged", "denied");
  private static final List<String> PREDICATES = List.of("uses", "supplies", "located_in");

  /** A path as far as the order of results goes. */
  private record Rank(double strength, int length) {
    static final Comparator<Rank> BEST_FIRST =
        Comparator.comparingDouble(Rank::strength).reversed().thenComparingInt(Rank::length);
  }

  @Test
  void shouldFindWhatTryingEverythingFinds() {
    Random random = new Random(42);
    int found = 0;
    for (int round = 0; round < 300; round++) {
      TieMap map = randomMap(random, 4 + random.nextInt(8));
      int from = 0;
      int to = map.size() - 1;
      int hops = 1 + random.nextInt(5);
      int k = 1 + random.nextInt(8);
      boolean places = random.nextBoolean();
      PathSearch search = new PathSearch(map, from, to, hops, places, 1_000_000);
      List<Rank> ranks = ranks(search, from, search.best(k));
      assertThat(ranks)
          .as("round %d", round)
          .isEqualTo(new Oracle(map, search, to, hops, places).best(from, k));
      found += ranks.size();
    }
    assertThat(found).isGreaterThan(300);
  }

  @Test
  void shouldStopAtItsBudgetAndSaySo() {
    TieMap map = randomMap(new Random(1), 40);
    PathSearch search = new PathSearch(map, 0, map.size() - 1, 6, true, 5);
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
    List<List<Edge>> paths = search(TieMap.of(ties), "a", "b", false).best(2);
    assertThat(paths).extracting(List::size).containsExactly(3, 2);
  }

  @Test
  void shouldGrowStrongerWithOriginsAndWeakerWithDoubt() {
    double one =
        HopStrength.of(new Tie("a", "uses", "b", 1, 1, false, "asserted", 0.8, null, null));
    double two =
        HopStrength.of(new Tie("a", "uses", "b", 2, 2, false, "asserted", 0.8, null, null));
    double planned =
        HopStrength.of(new Tie("a", "uses", "b", 2, 2, false, "planned", 0.8, null, null));
    double contested =
        HopStrength.of(new Tie("a", "uses", "b", 2, 2, true, "asserted", 0.8, null, null));
    assertThat(one).isEqualTo(0.8);
    assertThat(two).isBetween(0.87, 0.89);
    assertThat(planned).isLessThan(contested).isPositive();
    assertThat(contested).isLessThan(two);
  }

  private static PathSearch search(TieMap map, String from, String to, boolean places) {
    return new PathSearch(map, map.number(from), map.number(to), 4, places, 100_000);
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

  private static List<Rank> ranks(PathSearch search, int from, List<List<Edge>> paths) {
    return paths.stream()
        .map(
            path -> {
              double weakest = 1;
              int at = from;
              for (Edge edge : path) {
                weakest = Math.min(weakest, search.strength(at, edge));
                at = edge.to();
              }
              return new Rank(weakest, path.size());
            })
        .toList();
  }

  /** Tries every simple path; of several ties between two entities takes the strongest. */
  private record Oracle(TieMap map, PathSearch search, int to, int hops, boolean places) {
    List<Rank> best(int from, int k) {
      List<Rank> all = new ArrayList<>();
      walk(from, from, new ArrayList<>(List.of(from)), 1, all);
      return all.stream().sorted(Rank.BEST_FIRST).limit(k).toList();
    }

    private void walk(int from, int at, List<Integer> passed, double weakest, List<Rank> all) {
      if (at == to) {
        all.add(new Rank(weakest, passed.size() - 1));
        return;
      }
      if (passed.size() > hops) {
        return;
      }
      for (int next = 0; next < map.size(); next++) {
        double best = strongest(from, at, next);
        if (best > 0 && !passed.contains(next)) {
          passed.add(next);
          walk(from, next, passed, Math.min(weakest, best), all);
          passed.remove(passed.size() - 1);
        }
      }
    }

    private double strongest(int from, int at, int next) {
      double best = 0;
      for (Edge edge : map.edges(at)) {
        int place = edge.forward() ? edge.to() : at;
        boolean allowed =
            places || !edge.tie().predicate().equals("located_in") || place == from || place == to;
        if (edge.to() == next && allowed) {
          best = Math.max(best, search.strength(at, edge));
        }
      }
      return best;
    }
  }
}
