package org.skein.api.http;

import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.skein.graph.model.SkeinException.Code;
import org.skein.graph.vocabulary.Vocabulary;

/** The query parameters of one request, each checked against its rule as it is read. */
final class Query {
  private final Map<String, List<String>> given;

  private Query(Map<String, List<String>> given) {
    this.given = given;
  }

  /**
   * The parameters of the request.
   *
   * @throws BadParameterException if one is not among {@code allowed}, or is given twice
   */
  static Query of(Context ctx, String... allowed) {
    Map<String, List<String>> given = ctx.queryParamMap();
    List<String> names = List.of(allowed);
    given.forEach((name, values) -> check(name, values, names));
    return new Query(given);
  }

  private static void check(String name, List<String> values, List<String> allowed) {
    if (!allowed.contains(name)) {
      throw new BadParameterException(
          Code.USAGE,
          name,
          allowed.isEmpty()
              ? "there is no parameter '%s': this address takes none".formatted(name)
              : "there is no parameter '%s': this address takes %s"
                  .formatted(name, String.join(", ", allowed)),
          Vocabulary.findNear(name, allowed));
    }
    if (values.size() > 1) {
      throw new BadParameterException(
          Code.USAGE, name, "'%s' is given %d times".formatted(name, values.size()), null);
    }
  }

  /** The text of a parameter that must be there, not blank and at most {@code max} units long. */
  String text(String name, int max) {
    String value = findText(name, max);
    if (value == null) {
      throw new BadParameterException(
          Code.USAGE, name, "'%s' is missing: give it a value".formatted(name), null);
    }
    return value;
  }

  /** The text of a parameter, at most {@code max} units long; null where it is missing or blank. */
  @Nullable String findText(String name, int max) {
    String value = find(name);
    if (value == null || value.isBlank()) {
      return null;
    }
    if (value.length() > max) {
      throw new BadParameterException(
          Code.USAGE,
          name,
          "'%s' has %d characters, at most %d are allowed".formatted(name, value.length(), max),
          null);
    }
    return value.strip();
  }

  /** The text of a parameter that may be missing; blank counts as missing. */
  @Nullable String findText(String name) {
    String value = find(name);
    return value == null || value.isBlank() ? null : value.strip();
  }

  /** The text of a parameter that may be missing: then null. */
  /** The values of a parameter that may be missing, parted by commas. */
  List<String> words(String name) {
    String value = findText(name);
    return value == null
        ? List.of()
        : java.util.Arrays.stream(value.split(","))
            .map(String::strip)
            .filter(word -> !word.isEmpty())
            .toList();
  }

  /** The values of a parameter that may be missing, parted by commas, each of {@code choices}. */
  List<String> choices(String name, List<String> choices) {
    List<String> words = words(name);
    words.forEach(word -> requireChoice(name, word, choices));
    return words;
  }

  /** A day, {@code YYYY-MM-DD}; {@code fallback} where it is missing. */
  LocalDate day(String name, LocalDate fallback) {
    String value = find(name);
    if (value == null) {
      return fallback;
    }
    try {
      return LocalDate.parse(value);
    } catch (DateTimeException e) {
      throw new BadParameterException(
          Code.USAGE,
          name,
          "'%s' must be a day such as 2023-11-17, is '%s'".formatted(name, value),
          fallback.toString());
    }
  }

  /** The value of a parameter that may be missing, one of {@code choices}. */
  @Nullable String findChoice(String name, List<String> choices) {
    String value = find(name);
    if (value != null) {
      requireChoice(name, value, choices);
    }
    return value;
  }

  private static void requireChoice(String name, String value, List<String> choices) {
    if (!choices.contains(value)) {
      String nearest = Vocabulary.nearest(value, choices);
      throw new BadParameterException(
          Code.USAGE,
          name,
          "'%s' is no %s: did you mean '%s'?".formatted(value, name, nearest),
          nearest);
    }
  }

  /** The value of a parameter, one of {@code choices}; {@code fallback} where it is missing. */
  String choice(String name, List<String> choices, String fallback) {
    String value = findChoice(name, choices);
    return value == null ? fallback : value;
  }

  /** A whole number from {@code min} to {@code max}; {@code fallback} where it is missing. */
  int integer(String name, int min, int max, int fallback) {
    String value = find(name);
    if (value == null) {
      return fallback;
    }
    try {
      int number = Integer.parseInt(value);
      if (number >= min && number <= max) {
        return number;
      }
      throw outside(name, value, min, max, number < min ? min : max);
    } catch (NumberFormatException e) {
      throw outside(name, value, min, max, fallback);
    }
  }

  /** A number from {@code min} to {@code max}; {@code fallback} where it is missing. */
  double number(String name, double min, double max, double fallback) {
    String value = find(name);
    if (value == null) {
      return fallback;
    }
    try {
      double number = Double.parseDouble(value);
      if (number >= min && number <= max) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Refused below like any number out of range.
    }
    throw new BadParameterException(
        Code.USAGE,
        name,
        "'%s' must be a number from %s to %s, is '%s'".formatted(name, min, max, value),
        String.valueOf(fallback));
  }

  private static BadParameterException outside(
      String name, String value, int min, int max, int nearest) {
    return new BadParameterException(
        Code.USAGE,
        name,
        "'%s' must be a whole number from %d to %d, is '%s'".formatted(name, min, max, value),
        String.valueOf(nearest));
  }

  /** The value of a parameter as it was given, or null. */
  @Nullable String find(String name) {
    List<String> values = given.get(name);
    return values == null ? null : values.get(0);
  }
}
