package org.skein.graph.trend;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days since 1970-01-01, months since January of year 0. */
final class Days {
  private Days() {}

  /** The day of an ISO date or instant; {@link ClaimTable#UNDATED} where it is unknown. */
  static int of(@Nullable String date) {
    return date == null || date.length() < 10
        ? ClaimTable.UNDATED
        : (int) LocalDate.parse(date.substring(0, 10)).toEpochDay();
  }

  static int month(int day) {
    LocalDate date = LocalDate.ofEpochDay(day);
    return date.getYear() * 12 + date.getMonthValue() - 1;
  }

  /** The first day of a month. */
  static int ofMonth(int month) {
    return (int) LocalDate.of(Math.floorDiv(month, 12), month % 12 + 1, 1).toEpochDay();
  }

  static @Nullable String written(int day) {
    return day == ClaimTable.UNDATED ? null : LocalDate.ofEpochDay(day).toString();
  }

  /**
   * A partial date as twice its month, and one more if the month is known; -1 where nothing is
   * known.
   */
  static int holds(@Nullable String from) {
    if (from == null) {
      return -1;
    }
    int year = Integer.parseInt(from.substring(0, 4)) * 12;
    return from.length() < 7
        ? year * 2
        : (year + Integer.parseInt(from.substring(5, 7)) - 1) * 2 + 1;
  }
}
