package org.skein.graph.view;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.skein.graph.model.When;

/**
 * Two clocks: what was known by a date, and what held in the world at a date. Both are ISO dates
 * written as far as they are meant: {@code 2023}, {@code 2023-10} or {@code 2023-10-07}.
 *
 * <p>A claim was known by {@code known} if its document had been published, or the claim recorded,
 * by the end of that day, month or year; it was believed then if it had not been retracted by then.
 * A claim holds at {@code holds} if the time that it states meets that day, month or year. A claim
 * that states no time is not taken to hold always: it is left out and counted.
 *
 * @param known null for all that is known now
 * @param holds null for any time
 */
public record Clocks(@Nullable String known, @Nullable String holds) {
  /** All that is known now, whenever it held. */
  public static final Clocks NOW = new Clocks(null, null);

  /**
   * @throws IllegalArgumentException if a date is not one
   */
  public Clocks {
    check(known);
    check(holds);
  }

  private static void check(@Nullable String date) {
    if (date != null) {
      When.at(date);
      firstDay(date);
    }
  }

  /** Whether neither clock is set. */
  public boolean areNow() {
    return known == null && holds == null;
  }

  /** The day after the last on which something may have become known; null if the clock is off. */
  public @Nullable String knownBefore() {
    return known == null ? null : lastDay(known).plusDays(1).toString();
  }

  /** The first day of {@code holds}, or null. */
  public @Nullable String holdsFrom() {
    return holds == null ? null : firstDay(holds).toString();
  }

  /** The last day of {@code holds}, or null. */
  public @Nullable String holdsTo() {
    return holds == null ? null : lastDay(holds).toString();
  }

  /**
   * Whether something was known.
   *
   * @param published ISO date, or null if unknown
   * @param recordedAt ISO instant
   */
  public boolean knows(@Nullable String published, String recordedAt) {
    String before = knownBefore();
    return before == null
        || published != null && published.compareTo(before) < 0
        || recordedAt.compareTo(before) < 0;
  }

  /** Whether a time in the world meets {@code holds}; an unknown end does not rule it out. */
  public boolean meets(@Nullable String from, @Nullable String to) {
    String first = holdsFrom();
    String last = holdsTo();
    if (first == null || last == null) {
      return true;
    }
    // A partial date sorts before the days that it covers, and behind them with a '~'.
    return (from != null || to != null)
        && (from == null || from.compareTo(last) <= 0)
        && (to == null || (to + "~").compareTo(first) >= 0);
  }

  private static LocalDate firstDay(String date) {
    return switch (date.length()) {
      case 4 -> LocalDate.parse(date + "-01-01");
      case 7 -> LocalDate.parse(date + "-01");
      default -> LocalDate.parse(date);
    };
  }

  private static LocalDate lastDay(String date) {
    LocalDate first = firstDay(date);
    return switch (date.length()) {
      case 4 -> first.plusYears(1).minusDays(1);
      case 7 -> first.plusMonths(1).minusDays(1);
      default -> first;
    };
  }
}
