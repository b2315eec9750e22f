package org.skein.graph.trend;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How often what a filter lets pass was stated, period by period without gaps.
 *
 * @param filter what was counted
 * @param points one for each period, oldest first
 * @param totals over all periods
 */
public record Series(TrendFilter filter, List<Point> points, Totals totals) {
  public Series {
    points = List.copyOf(points);
  }

  /**
   * One period.
   *
   * @param period {@code 2023-04}, {@code 2023-Q2} or {@code 2023}
   * @param claims claims, reprints included
   * @param statements different statements: subject, predicate and object
   * @param origins origins that state it; by publication each counts in the period of its first
   *     such document alone, so that a late reprint adds nothing
   * @param documents documents that state it
   * @param corpusDocuments all documents of the period
   * @param corpusOrigins their different origins
   * @param share documents that state it for 1,000 of the period; null where there are none
   * @param shareLow lower end of the 95 % interval (Wilson) of the share
   * @param shareHigh upper end of it
   * @param state whether the period can be judged: the label of a {@link State}
   */
  public record Point(
      String period,
      int claims,
      int statements,
      int origins,
      int documents,
      int corpusDocuments,
      int corpusOrigins,
      @Nullable Double share,
      @Nullable Double shareLow,
      @Nullable Double shareHigh,
      String state) {}

  /** Whether a period has documents enough to be judged. */
  public enum State {
    /** It has. */
    ENOUGH,
    /** Fewer than {@link Observed#FEW} documents: one more or less changes the picture. */
    FEW,
    /** No document at all: that nothing is stated means nothing. */
    NONE,
    /** The documents end before the period does. */
    OPEN;

    /** Lower case. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Over all periods.
   *
   * @param statements different statements
   * @param unplaced claims that pass but stand in no period, for want of a date
   * @param firstSeen the earliest day of a document that states it, or null if none is dated
   * @param lastSeen the latest
   */
  public record Totals(
      int claims,
      int statements,
      int origins,
      int documents,
      int unplaced,
      @Nullable String firstSeen,
      @Nullable String lastSeen) {}
}
