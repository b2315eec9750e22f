package org.skein.graph.model;

import org.jspecify.annotations.Nullable;

/**
 * The time in the world at which a claim holds, each end written as far as it is known: {@code
 * 2022}, {@code 2022-10} or {@code 2022-10-07}.
 *
 * @param from the first time, or null if unknown
 * @param to the last time, or null if unknown; an unknown end is not an open one
 */
public record When(@Nullable String from, @Nullable String to) {
  private static final java.util.regex.Pattern PARTIAL_DATE =
      java.util.regex.Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

  /** Nothing is known of the time. */
  public static final When UNKNOWN = new When(null, null);

  public When {
    check(from);
    check(to);
  }

  /** One moment or period, as precise as {@code partialDate} is written. */
  public static When at(String partialDate) {
    return new When(partialDate, partialDate);
  }

  /** {@code day}, {@code month}, {@code year} or {@code unknown}: the precision of the start. */
  public String precision() {
    String known = from != null ? from : to;
    if (known == null) {
      return "unknown";
    }
    return switch (known.length()) {
      case 4 -> "year";
      case 7 -> "month";
      default -> "day";
    };
  }

  private static void check(@Nullable String partialDate) {
    if (partialDate != null && !PARTIAL_DATE.matcher(partialDate).matches()) {
      throw new IllegalArgumentException("not a partial ISO date: '%s'".formatted(partialDate));
    }
  }
}
