package org.skein.ingest.extract;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.skein.graph.model.When;
import org.skein.ingest.annotate.Sentence;
import org.skein.ingest.annotate.Token;

/**
 * A small grammar of dates in news: absolute ones ("7 October 2022", "in March 2021", "2019"), and
 * relative ones resolved against the day of publication ("October last year", "in March", "on
 * Tuesday", "last month", "yesterday", "on the 7th"). A bare month or weekday is the last one that
 * was not after the publication.
 */
final class Times {
  private static final Map<String, Integer> NUMBERS =
      Map.of(
          "one", 1, "two", 2, "three", 3, "four", 4, "five", 5, "six", 6, "seven", 7, "eight", 8,
          "nine", 9, "ten", 10);

  private final @Nullable LocalDate published;

  /** A time expression and the tokens that it covers. */
  record Timed(int first, int end, When when) {}

  Times(@Nullable LocalDate published) {
    this.published = published;
  }

  /** The time expressions of a sentence, from left to right. */
  List<Timed> in(Sentence sentence) {
    List<Timed> found = new ArrayList<>();
    int i = 0;
    while (i < sentence.size()) {
      Timed timed = at(sentence, i);
      if (timed == null) {
        i++;
      } else {
        found.add(timed);
        i = timed.end();
      }
    }
    return found;
  }

  private @Nullable Timed at(Sentence s, int i) {
    String word = word(s, i);
    Month month = month(s, i);
    if (month != null) {
      return fromMonth(s, i, month, 0);
    }
    if (day(word) > 0 && s.token(i).tag().matches("CD|JJ|NN.*")) {
      int at = word(s, i + 1).equals("of") ? i + 2 : i + 1;
      Month behind = month(s, at);
      if (behind != null) {
        Timed rest = fromMonth(s, at, behind, day(word));
        return rest == null ? null : new Timed(i, rest.end(), rest.when());
      }
    }
    if (word.matches("(19|20)\\d\\d") && !isCounted(s, i)) {
      return new Timed(i, i + 1, When.at(word));
    }
    if (word.matches("(19|20)\\d\\d-\\d\\d-\\d\\d")) {
      return new Timed(i, i + 1, When.at(word));
    }
    return published == null ? null : relative(s, i, word, published);
  }

  private static boolean isCounted(Sentence s, int i) {
    return i + 1 < s.size()
            && s.token(i + 1).isNoun()
            && !s.token(i + 1).isProper()
            && s.token(i + 1).tag().equals("NNS")
        || word(s, i - 1).equals("$")
        || word(s, i - 1).equals("than")
        || word(s, i - 1).equals("about");
  }

  /**
   * @param dayBefore the day that stands before the month, or 0
   */
  private @Nullable Timed fromMonth(Sentence s, int i, Month month, int dayBefore) {
    if (word(s, i).equals("may") && !s.token(i).tag().startsWith("NNP")) {
      return null;
    }
    int next = i + 1;
    int day = dayBefore > 0 ? dayBefore : day(word(s, next));
    boolean hasDay = day > 0;
    if (hasDay && dayBefore == 0) {
      next++;
    }
    int afterDay = next;
    if (word(s, next).equals(",") && word(s, next + 1).matches("(19|20)\\d\\d")) {
      next++;
    } else if (word(s, next).equals("of")) {
      next++;
    }
    Integer year = null;
    if (word(s, next).matches("(19|20)\\d\\d")) {
      year = Integer.valueOf(word(s, next));
      next++;
    } else if (published != null
        && word(s, next + 1).equals("year")
        && List.of("last", "this", "next").contains(word(s, next))) {
      year = published.getYear() + offset(word(s, next));
      next += 2;
    } else {
      next = afterDay;
    }
    if (year == null && published != null) {
      boolean past =
          month.getValue() < published.getMonthValue()
              || (month == published.getMonth() && (!hasDay || day <= published.getDayOfMonth()));
      year = past ? published.getYear() : published.getYear() - 1;
      if (word(s, i - 1).equals("last") && month == published.getMonth()) {
        year = published.getYear() - 1;
      }
    }
    if (year == null) {
      return null;
    }
    return new Timed(
        i,
        next,
        When.at(hasDay ? date(year, month, day) : "%d-%02d".formatted(year, month.getValue())));
  }

  private static String date(int year, Month month, int day) {
    return "%d-%02d-%02d".formatted(year, month.getValue(), Math.min(day, month.maxLength()));
  }

  private @Nullable Timed relative(Sentence s, int i, String word, LocalDate base) {
    String next = word(s, i + 1);
    switch (word) {
      case "today", "tonight":
        return new Timed(i, i + 1, When.at(base.toString()));
      case "yesterday":
        return new Timed(i, i + 1, When.at(base.minusDays(1).toString()));
      case "tomorrow":
        return new Timed(i, i + 1, When.at(base.plusDays(1).toString()));
      case "last", "this", "next":
        return unit(i, i + 2, next, offset(word), base);
      default:
        break;
    }
    DayOfWeek weekday = weekday(word);
    if (weekday != null) {
      LocalDate day = base;
      while (day.getDayOfWeek() != weekday) {
        day = day.minusDays(1);
      }
      return new Timed(i, i + 1, When.at(day.toString()));
    }
    if (word(s, i - 1).equals("the")
        && word(s, i - 2).equals("on")
        && word.matches("\\d{1,2}(st|nd|rd|th)")) {
      int day = day(word);
      LocalDate month = day <= base.getDayOfMonth() ? base : base.minusMonths(1);
      return day > 0 && day <= month.lengthOfMonth()
          ? new Timed(i, i + 1, When.at(month.withDayOfMonth(day).toString()))
          : null;
    }
    Integer count = word.matches("\\d{1,3}") ? Integer.valueOf(word) : NUMBERS.get(word);
    return count != null && word(s, i + 2).equals("ago")
        ? unit(i, i + 3, next, -count, base)
        : null;
  }

  private static @Nullable Timed unit(int first, int end, String unit, int offset, LocalDate base) {
    return switch (unit) {
      case "year", "years" ->
          new Timed(first, end, When.at(String.valueOf(base.getYear() + offset)));
      case "month", "months" ->
          new Timed(first, end, When.at(base.plusMonths(offset).toString().substring(0, 7)));
      case "week", "weeks" ->
          new Timed(
              first,
              end,
              new When(
                  base.plusWeeks(offset).with(DayOfWeek.MONDAY).toString(),
                  base.plusWeeks(offset).with(DayOfWeek.SUNDAY).toString()));
      case "quarter" -> null;
      case "day", "days" -> new Timed(first, end, When.at(base.plusDays(offset).toString()));
      default -> null;
    };
  }

  private static int offset(String word) {
    return word.equals("last") ? -1 : word.equals("next") ? 1 : 0;
  }

  private static String word(Sentence s, int i) {
    return i < 0 || i >= s.size() ? "" : s.token(i).text().toLowerCase(Locale.ROOT);
  }

  private static int day(String word) {
    String digits = word.replaceAll("(st|nd|rd|th)$", "");
    if (!digits.matches("\\d{1,2}")) {
      return 0;
    }
    int day = Integer.parseInt(digits);
    return day >= 1 && day <= 31 ? day : 0;
  }

  private static @Nullable Month month(Sentence s, int i) {
    if (i < 0 || i >= s.size()) {
      return null;
    }
    Token token = s.token(i);
    String word = token.text();
    if (word.length() < 3 || !Character.isUpperCase(word.charAt(0))) {
      return null;
    }
    String plain = word.replace(".", "").toUpperCase(Locale.ROOT);
    for (Month month : Month.values()) {
      if (month.name().equals(plain)
          || (month.name().startsWith(plain) && (plain.length() == 3 || plain.equals("SEPT")))) {
        return month;
      }
    }
    return null;
  }

  private static @Nullable DayOfWeek weekday(String word) {
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day.name().equalsIgnoreCase(word)) {
        return day;
      }
    }
    return null;
  }
}
