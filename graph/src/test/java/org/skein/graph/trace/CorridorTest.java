package org.skein.graph.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.skein.graph.view.Tie;

class CorridorTest {
  private static final int FAR = 99;

  @Test
  void shouldHoldWhatLiesBetweenTheEndsAndNothingElse() {
    Random random = new Random(3);
    int members = 0;
    int outside = 0;
    for (int round = 0; round < 400; round++) {
      TieMap map = randomMap(random, 5 + random.nextInt(60));
      BitSet from = some(random, map);
      BitSet to = some(random, map);
      int most = 1 + random.nextInt(6);
      boolean directed = random.nextBoolean();
      Corridor.Hops rules =
          (at, edge, away) -> !directed || (away ? map.isAlong(edge) : map.isAgainst(edge));

      Corridor corridor = Corridor.between(map, from, to, most, rules);

      int[] gone = distances(map, from, true, rules);
      int[] left = distances(map, to, false, rules);
      for (int at = 0; at < map.size(); at++) {
        boolean between = gone[at] + left[at] <= most;
        assertThat(corridor.place(at) > 0).as("round %d, %d", round, at).isEqualTo(between);
        if (between) {
          assertThat(corridor.gone(at)).isEqualTo(gone[at]);
          assertThat(corridor.left(at)).isEqualTo(left[at]);
          assertThat(corridor.members()[corridor.place(at) - 1]).isEqualTo(at);
          members++;
        } else {
          assertThat(corridor.left(at)).isGreaterThan(most);
          outside++;
        }
      }
    }
    assertThat(members).isGreaterThan(1_000);
    assertThat(outside).isGreaterThan(1_000);
  }

  private static int[] distances(TieMap map, BitSet starts, boolean away, Corridor.Hops rules) {
    int[] distances = new int[map.size()];
    Arrays.fill(distances, FAR);
    starts.stream().forEach(start -> distances[start] = 0);
    for (int depth = 0; depth < map.size(); depth++) {
      for (int at = 0; at < map.size(); at++) {
        for (int edge = map.first(at); edge < map.first(at + 1); edge++) {
          if (distances[at] == depth && rules.isAllowed(at, edge, away)) {
            distances[map.end(edge)] = Math.min(distances[map.end(edge)], depth + 1);
          }
        }
      }
    }
    return distances;
  }

  private static BitSet some(Random random, TieMap map) {
    BitSet some = new BitSet();
    for (int i = 0; i < 1 + random.nextInt(3); i++) {
      some.set(random.nextInt(map.size()));
    }
    return some;
  }

  private static TieMap randomMap(Random random, int size) {
    List<Tie> ties = new ArrayList<>();
    for (int i = 0; i < size + random.nextInt(size); i++) {
      // Skewed: few entities have most ties.
      int one = (int) (size * Math.pow(random.nextDouble(), 2));
      int other = random.nextInt(size);
      if (one != other) {
        String predicate = random.nextInt(4) == 0 ? "collaborates_with" : "uses";
        ties.add(
            new Tie("e" + one, predicate, "e" + other, 1, 1, false, "asserted", 0.9, null, null));
      }
    }
    ties.add(new Tie("e0", "uses", "e1", 1, 1, false, "asserted", 0.9, null, null));
    return TieMap.of(ties);
  }
}
