package org.skein.graph.table;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates of the precision of a year, a month or a day as numbers: {@code 20221007}, {@code 20221000}
 * for October 2022, {@code 20220000} for 2022.
 */
final class PartialDate {
  private static final Pattern SHAPE =
      Pattern.compile("\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?");

  private PartialDate() {}

  static boolean isOne(String text) {
    return SHAPE.matcher(text).matches();
  }

  /** The number of a date, 0 where there is none. */
  static int code(@Nullable String text) {
    if (text == null || text.length() < 4) {
      return 0;
    }
    int year = Integer.parseInt(text, 0, 4, 10) * 10_000;
    int month = text.length() < 7 ? 0 : Integer.parseInt(text, 5, 7, 10) * 100;
    int day = text.length() < 10 ? 0 : Integer.parseInt(text, 8, 10, 10);
    return year + month + day;
  }

  /** The first day that the date may mean. */
  static int first(int code) {
    if (code % 10_000 == 0) {
      return code + 101;
    }
    return code % 100 == 0 ? code + 1 : code;
  }

  /** The last day that the date may mean; months are taken to have 31. */
  static int last(int code) {
    if (code % 10_000 == 0) {
      return code + 1231;
    }
    return code % 100 == 0 ? code + 31 : code;
  }

  static String text(int code) {
    int year = code / 10_000;
    int month = code / 100 % 100;
    int day = code % 100;
    if (month == 0) {
      return "%04d".formatted(year);
    }
    return day == 0
        ? "%04d-%02d".formatted(year, month)
        : "%04d-%02d-%02d".formatted(year, month, day);
  }
}
