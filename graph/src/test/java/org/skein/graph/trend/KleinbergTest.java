package org.skein.graph.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skein.graph.model.SkeinException;
import org.skein.graph.trend.Kleinberg.Stretch;

class KleinbergTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void shouldFindTheCheapestOfAllWaysThroughTheStates(long seed) {
    Random random = new Random(seed);
    for (int trial = 0; trial < 40; trial++) {
      int n = 1 + random.nextInt(10);
      int[] all = new int[n];
      int[] relevant = new int[n];
      for (int t = 0; t < n; t++) {
        all[t] = random.nextInt(12);
        relevant[t] = all[t] == 0 ? 0 : random.nextInt(all[t] + 1) / (1 + random.nextInt(3));
      }
      Kleinberg model = new Kleinberg(1.5 + random.nextDouble() * 2, random.nextDouble() * 1.5);
      double p0 = Kleinberg.usual(relevant, all);
      if (p0 == 0 || p0 == 1) {
        continue;
      }
      double best = Double.POSITIVE_INFINITY;
      for (int ways = 0; ways < 1 << n; ways++) {
        best = Math.min(best, cost(model, ways, relevant, all, p0));
      }
      int found = 0;
      for (Stretch stretch : model.bursts(relevant, all)) {
        for (int t = stretch.from(); t <= stretch.to(); t++) {
          found |= 1 << t;
        }
      }
      assertThat(cost(model, found, relevant, all, p0)).isCloseTo(best, within(1e-9));
    }
  }

  private static double cost(Kleinberg model, int ways, int[] relevant, int[] all, double p0) {
    double p1 = model.scale() * p0 < 1 ? model.scale() * p0 : (1 + p0) / 2;
    double cost = 0;
    boolean before = false;
    for (int t = 0; t < all.length; t++) {
      boolean burst = (ways >> t & 1) == 1;
      double p = burst ? p1 : p0;
      cost -= relevant[t] * Math.log(p) + (all[t] - relevant[t]) * Math.log(1 - p);
      cost += burst && !before ? model.gamma() * Math.log(all.length) : 0;
      before = burst;
    }
    return cost;
  }

  @Test
  void shouldFindTheMonthsInWhichEverybodyWrote() {
    int[] all = {100, 100, 100, 100, 100, 100};
    int[] relevant = {3, 2, 30, 25, 2, 3};
    List<Stretch> bursts = Kleinberg.USUAL.bursts(relevant, all);
    assertThat(bursts).hasSize(1);
    assertThat(bursts.get(0).from()).isEqualTo(2);
    assertThat(bursts.get(0).to()).isEqualTo(3);
    assertThat(bursts.get(0).weight()).isPositive();
  }

  @Test
  void shouldNotTakeAGrowingCorpusForABurst() {
    int[] all = {10, 20, 40, 80, 160, 320};
    int[] relevant = {1, 2, 4, 8, 16, 32};
    assertThat(Kleinberg.USUAL.bursts(relevant, all)).isEmpty();
  }

  @Test
  void shouldHaveNoBurstWhereNothingOrEverythingIsRelevant() {
    assertThat(Kleinberg.USUAL.bursts(new int[] {0, 0}, new int[] {4, 5})).isEmpty();
    assertThat(Kleinberg.USUAL.bursts(new int[] {4, 5}, new int[] {4, 5})).isEmpty();
    assertThat(Kleinberg.USUAL.bursts(new int[0], new int[0])).isEmpty();
  }

  @Test
  void shouldRefuseAScaleThatRaisesNothing() {
    assertThatExceptionOfType(SkeinException.class).isThrownBy(() -> new Kleinberg(1, 1));
    assertThatExceptionOfType(SkeinException.class).isThrownBy(() -> new Kleinberg(2, -1));
  }
}
