package org.skein.ingest.cache;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A bounded cache without locks: every key has one slot, and a new value displaces the one that is
 * there. What it gives never depends on what it holds, as long as the values are immutable and
 * follow from their keys: then threads may share it.
 */
public final class SlotCache<K, V> {
  /** Its fields are final, so that another thread sees it whole or not at all. */
  private record Entry<K, V>(K key, V value) {}

  private final @Nullable Entry<K, V>[] slots;

  /**
   * @param capacity the number of slots, a power of two
   */
  @SuppressWarnings({"unchecked", "rawtypes"})
  public SlotCache(int capacity) {
    if (Integer.bitCount(capacity) != 1) {
      throw new IllegalArgumentException("%d is no power of two".formatted(capacity));
    }
    this.slots = (Entry<K, V>[]) new Entry[capacity];
  }

  /** The value of this key, which {@code maker} works out if it is not there. */
  public V get(K key, Function<? super K, ? extends V> maker) {
    int hash = key.hashCode() * 0x9E3779B9;
    int slot = (hash ^ (hash >>> 15)) & (slots.length - 1);
    Entry<K, V> entry = slots[slot];
    if (entry != null && entry.key().equals(key)) {
      return entry.value();
    }
    V value = maker.apply(key);
    slots[slot] = new Entry<>(key, value);
    return value;
  }
}
