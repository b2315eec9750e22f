package org.skein.graph.view;

import org.jspecify.annotations.Nullable;
import org.skein.graph.model.Mood;

/**
 * Which claims of an entity to read.
 *
 * @param predicate only this predicate, or null for all
 * @param direction on which end the entity stands
 * @param mood only this mood, or null for all
 * @param offset how many to skip, not negative
 * @param limit how many to read at most, 1 to 1,000
 */
public record ClaimFilter(
    @Nullable String predicate, Direction direction, @Nullable Mood mood, int offset, int limit) {
  public ClaimFilter {
    if (offset < 0 || limit < 1 || limit > 1000) {
      throw new IllegalArgumentException("bad page: offset %d, limit %d".formatted(offset, limit));
    }
  }

  /** The end on which an entity stands. */
  public enum Direction {
    /** It is the subject. */
    OUT,
    /** It is the object. */
    IN,
    /** Either. */
    BOTH
  }

  /** The first {@code limit} claims of any kind. */
  public static ClaimFilter first(int limit) {
    return new ClaimFilter(null, Direction.BOTH, null, 0, limit);
  }
}
