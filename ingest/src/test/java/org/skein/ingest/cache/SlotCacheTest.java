package org.skein.ingest.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SlotCacheTest {
  private final AtomicInteger made = new AtomicInteger();

  @Test
  void shouldWorkOutAValueOnceWhileItIsThere() {
    SlotCache<String, Integer> cache = new SlotCache<>(8);

    assertThat(cache.get("abc", this::length)).isEqualTo(3);
    assertThat(cache.get("abc", this::length)).isEqualTo(3);
    assertThat(made).hasValue(1);
  }

  @Test
  void shouldGiveTheValueOfTheKeyWhateverWasDisplaced() {
    SlotCache<String, Integer> cache = new SlotCache<>(1);
    LongSlotCache<Long> numbers = new LongSlotCache<>(1, key -> 2 * key);

    for (int i = 0; i < 20; i++) {
      assertThat(cache.get("x".repeat(i % 3), this::length)).isEqualTo(i % 3);
      assertThat(numbers.get(i % 3)).isEqualTo(2L * (i % 3));
    }
  }

  @Test
  void shouldRefuseACapacityThatIsNoPowerOfTwo() {
    assertThatThrownBy(() -> new SlotCache<>(6)).hasMessageContaining("6 is no power of two");
    assertThatThrownBy(() -> new LongSlotCache<>(0, key -> key)).hasMessageContaining("0 is no");
  }

  private int length(String key) {
    made.incrementAndGet();
    return key.length();
  }
}
