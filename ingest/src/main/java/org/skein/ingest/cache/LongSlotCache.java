package org.skein.ingest.cache;

import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** A {@link SlotCache} for numbers. */
public final class LongSlotCache<V> {
  /** Its fields are final, so that another thread sees it whole or not at all. */
  private record Entry<V>(long key, V value) {}

  private final @Nullable Entry<V>[] slots;
  private final LongFunction<? extends V> maker;

  /**
   * @param capacity the number of slots, a power of two
   * @param maker works out the value of a key that is not there
   */
  @SuppressWarnings({"unchecked", "rawtypes"})
  public LongSlotCache(int capacity, LongFunction<? extends V> maker) {
    if (Integer.bitCount(capacity) != 1) {
      throw new IllegalArgumentException("%d is no power of two".formatted(capacity));
    }
    this.slots = (Entry<V>[]) new Entry[capacity];
    this.maker = maker;
  }

  /** The value of this key. */
  public V get(long key) {
    long hash = key * 0x9E3779B97F4A7C15L;
    int slot = (int) (hash >>> 32) & (slots.length - 1);
    Entry<V> entry = slots[slot];
    if (entry != null && entry.key() == key) {
      return entry.value();
    }
    V value = maker.apply(key);
    slots[slot] = new Entry<>(key, value);
    return value;
  }
}
