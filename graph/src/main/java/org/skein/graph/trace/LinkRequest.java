package org.skein.graph.trace;

import org.jspecify.annotations.Nullable;
import org.skein.graph.model.SkeinException;
import org.skein.graph.model.SkeinException.Code;
import org.skein.graph.model.When;

/**
 * Which military–civil links to give.
 *
 * @param entityId only those of this entity, or null for all
 * @param military who counts as military
 * @param type only those with a civil end of this type or a kind of it, or null for all
 * @param since only those that no document stated before this date, or null
 * @param grade only those of this grade or higher, 1 to 5
 * @param offset how many to skip
 * @param limit how many at most, 1 to 100
 */
public record LinkRequest(
    @Nullable String entityId,
    Military military,
    @Nullable String type,
    @Nullable String since,
    int grade,
    int offset,
    int limit) {
  private static final int MOST = 100;

  /** Who counts as military. */
  public enum Military {
    /** Armed forces, their services, commands, units and academies. */
    UNIT,
    /** Also what the reference knowledge marks as defence-affiliated. */
    MARKED
  }

  /**
   * @throws SkeinException {@code USAGE} if a number is out of its range or the date is none
   */
  public LinkRequest {
    if (grade < 1 || grade > LinkGrade.values().length) {
      throw new SkeinException(Code.USAGE, "a grade is 1 to 5, not %d".formatted(grade));
    }
    if (offset < 0 || limit < 1 || limit > MOST) {
      throw new SkeinException(
          Code.USAGE, "a page has 1 to %d links, not %d".formatted(MOST, limit));
    }
    try {
      new When(since, null);
    } catch (IllegalArgumentException e) {
      throw new SkeinException(
          Code.USAGE,
          "'since' is a date such as 2022, 2022-10 or 2022-10-07, not '%s'".formatted(since),
          e);
    }
  }
}
