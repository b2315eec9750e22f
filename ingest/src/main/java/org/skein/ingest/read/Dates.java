package org.skein.ingest.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days as documents write them. Where day and month could be exchanged, there is no date. */
final class Dates {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final String MONTH =
      "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<!\\d)(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");
  private static final Pattern EAST_ASIAN =
      Pattern.compile("(\\d{4})\\s*[年년]\\s*(\\d{1,2})\\s*[月월]\\s*(\\d{1,2})\\s*[日号號일]");
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "(?i)\\b" + MONTH + "\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:\\s*,\\s*|\\s+)(\\d{4})(?!\\d)");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?i)(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of\\s+|\\s+|-|\\.\\s*)"
              + MONTH
              + "(?:\\s*,\\s*|\\s+|-)(\\d{4})(?!\\d)");
  private static final Pattern YEAR_LAST =
      Pattern.compile("(?<!\\d)(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4})(?!\\d)");
  private static final Pattern COMPACT =
      Pattern.compile("^(?:D:)?((?:19|20)\\d{2})([01]\\d)([0-3]\\d)(?!\\d{1,5}$)");
  private static final List<Pattern> ALL =
      List.of(YEAR_FIRST, EAST_ASIAN, MONTH_FIRST, DAY_FIRST, YEAR_LAST);
  private static final Pattern AROUND =
      Pattern.compile(
          "(?i)\\b(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|updated?"
              + "|published|posted|issued|released|revised|last|on|at|date|as of|time|[ap]\\.?m\\.?"
              + "|utc|gmt|cst|cet|e[sd]t|p[sd]t|z)\\b|发布|时间|日期|更新|星期.|\\d{1,2}:\\d{2}(?::\\d{2})?"
              + "(?:\\.\\d+)?z?|[+-]\\d{2}:?\\d{2}");

  private Dates() {}

  /** The first day written in a value, or null. */
  static @Nullable LocalDate parse(@Nullable String value) {
    if (value == null) {
      return null;
    }
    String text = value.strip();
    Matcher compact = COMPACT.matcher(text);
    if (compact.find()) {
      return day(compact.group(1), compact.group(2), compact.group(3));
    }
    Matcher first = first(text);
    return first == null ? null : dayOf(first);
  }

  /** The day, if the line says nothing but a day and perhaps a time; otherwise null. */
  static @Nullable LocalDate ofDateLine(String line) {
    if (line.length() > 80) {
      return null;
    }
    Matcher m = first(line);
    if (m == null) {
      return null;
    }
    String rest =
        line.substring(0, m.start()) + " " + line.substring(m.end()).replaceFirst("^T(?=\\d)", " ");
    String other = AROUND.matcher(rest).replaceAll(" ").replaceAll("[^\\p{L}\\p{N}]", "");
    return other.isEmpty() ? dayOf(m) : null;
  }

  private static @Nullable Matcher first(String text) {
    Matcher best = null;
    for (Pattern pattern : ALL) {
      Matcher m = pattern.matcher(text);
      if (m.find() && (best == null || m.start() < best.start())) {
        best = m;
      }
    }
    return best;
  }

  private static @Nullable LocalDate dayOf(Matcher m) {
    Pattern pattern = m.pattern();
    if (pattern == YEAR_FIRST) {
      return day(m.group(1), m.group(3), m.group(4));
    }
    if (pattern == EAST_ASIAN) {
      return day(m.group(1), m.group(2), m.group(3));
    }
    if (pattern == MONTH_FIRST) {
      return day(m.group(3), month(m.group(1)), m.group(2));
    }
    if (pattern == DAY_FIRST) {
      return day(m.group(3), month(m.group(2)), m.group(1));
    }
    return unambiguous(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(3)), m.group(4));
  }

  private static @Nullable LocalDate unambiguous(int first, int second, String year) {
    if (first <= 12 && second <= 12 && first != second) {
      return null;
    }
    boolean dayFirst = first > 12;
    return day(
        year, String.valueOf(dayFirst ? second : first), String.valueOf(dayFirst ? first : second));
  }

  private static String month(String name) {
    return String.valueOf(1 + MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)));
  }

  private static @Nullable LocalDate day(String year, String month, String day) {
    int y = Integer.parseInt(year);
    if (y < 1900 || y > 2100) {
      return null;
    }
    try {
      return LocalDate.of(y, Integer.parseInt(month), Integer.parseInt(day));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
