package org.skein.graph.trend;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.skein.graph.model.SkeinException;

/** How long the periods of a series are. A period is numbered by how many began since year 0. */
public enum Step {
  /** Periods are written {@code 2023-04}. */
  MONTH(1),
  /** Periods are written {@code 2023-Q2}. */
  QUARTER(3),
  /** Periods are written {@code 2023}. */
  YEAR(12);

  private static final Pattern WRITTEN = Pattern.compile("(\\d{4})(?:-(?:(\\d{2})|Q([1-4])))?");

  private final int months;

  Step(int months) {
    this.months = months;
  }

  /** {@code month}, {@code quarter} or {@code year}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The step of a period, by how it is written.
   *
   * @throws SkeinException {@code USAGE} if it is no period
   */
  public static Step ofPeriod(String period) {
    Matcher parts = match(period);
    return parts.group(2) != null ? MONTH : parts.group(3) != null ? QUARTER : YEAR;
  }

  /**
   * The months of a period, the last excluded, counted from January of year 0.
   *
   * @throws SkeinException {@code USAGE} if it is no period
   */
  static int[] monthsOf(String period) {
    Matcher parts = match(period);
    int year = Integer.parseInt(parts.group(1)) * 12;
    int first =
        parts.group(2) != null
            ? year + Integer.parseInt(parts.group(2)) - 1
            : parts.group(3) != null ? year + (Integer.parseInt(parts.group(3)) - 1) * 3 : year;
    return new int[] {first, first + ofPeriod(period).months};
  }

  private static Matcher match(String period) {
    Matcher parts = WRITTEN.matcher(period);
    if (!parts.matches() || (parts.group(2) != null && !isMonth(parts.group(2)))) {
      throw new SkeinException(
          SkeinException.Code.USAGE,
          "'%s' is no period: write 2023, 2023-Q2 or 2023-04".formatted(period));
    }
    return parts;
  }

  private static boolean isMonth(String digits) {
    int month = Integer.parseInt(digits);
    return month >= 1 && month <= 12;
  }

  /** The number of the period that holds a month, counted from January of year 0. */
  int ofMonth(int month) {
    return Math.floorDiv(month, months);
  }

  /** The first month of a period. */
  int firstMonth(int period) {
    return period * months;
  }

  /** A period as it is written. */
  String written(int period) {
    int month = firstMonth(period);
    int year = Math.floorDiv(month, 12);
    return switch (this) {
      case MONTH -> "%04d-%02d".formatted(year, month % 12 + 1);
      case QUARTER -> "%04d-Q%d".formatted(year, month % 12 / 3 + 1);
      case YEAR -> "%04d".formatted(year);
    };
  }

  /** The last day of a period. */
  LocalDate lastDay(int period) {
    int next = firstMonth(period + 1);
    return LocalDate.of(next / 12, next % 12 + 1, 1).minusDays(1);
  }
}
