package org.skein.ingest.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates in the cells of a table. */
final class CellDates {
  private static final Pattern ISO = Pattern.compile("(\\d{4}(-\\d{2}(-\\d{2})?)?)([T ].*)?");

  private CellDates() {}

  /**
   * The formatter of a mapping; a day that no month has, such as 31 February, does not parse.
   *
   * @throws IllegalArgumentException if the pattern is none
   */
  static DateTimeFormatter formatter(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern.replace('y', 'u')) // A year without an era, which STRICT asks for.
        .toFormatter(Locale.ENGLISH)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  /** The ISO date, perhaps partial, that a cell means, or empty if it is none. */
  static Optional<String> read(String cell, @Nullable String format) {
    try {
      if (format != null) {
        return Optional.of(LocalDate.parse(cell, formatter(format)).toString());
      }
      var matcher = ISO.matcher(cell);
      if (!matcher.matches()) {
        return Optional.empty();
      }
      String date = matcher.group(1);
      if (date.length() == 10) {
        LocalDate.parse(date);
      }
      return Optional.of(date);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
