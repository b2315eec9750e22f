package org.skein.ingest.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RoundsTest {
  private final AtomicLong now = new AtomicLong();
  private final List<String> order = new ArrayList<>();

  private long read(String name, long tokens, long seconds) {
    order.add(name);
    now.addAndGet(seconds * 1_000_000_000);
    return tokens;
  }

  @Test
  void shouldTakeTurnsAndGiveTheMedian() {
    List<Long> seconds = new ArrayList<>(List.of(10L, 2L, 4L));

    var speeds =
        new Rounds(now::get)
            .with("slow", () -> read("slow", 100, seconds.remove(0)))
            .with("fast", () -> read("fast", 100, 1))
            .run(3);

    assertThat(speeds).containsEntry("slow", 25.0).containsEntry("fast", 100.0);
    assertThat(order).containsExactly("slow", "fast", "slow", "fast", "slow", "fast");
  }

  @Test
  void shouldTakeTheMeanOfTheMiddleTwo() {
    assertThat(Rounds.median(List.of(4.0, 1.0, 3.0, 2.0))).isEqualTo(2.5);
  }
}
