package org.skein.api.http;

import io.javalin.http.Context;
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
          allowed.isEmpty() ? null : Vocabulary.nearest(name, allowed));
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

  /** The value of a parameter that may be missing, one of {@code choices}. */
  @Nullable String findChoice(String name, List<String> choices) {
    String value = find(name);
    if (value == null || choices.contains(value)) {
      return value;
    }
    String nearest = Vocabulary.nearest(value, choices);
    throw new BadParameterException(
        Code.USAGE,
        name,
        "'%s' is no %s: did you mean '%s'?".formatted(value, name, nearest),
        nearest);
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

  private static BadParameterException outside(
      String name, String value, int min, int max, int nearest) {
    return new BadParameterException(
        Code.USAGE,
        name,
        "'%s' must be a whole number from %d to %d, is '%s'".formatted(name, min, max, value),
        String.valueOf(nearest));
  }

  private @Nullable String find(String name) {
    List<String> values = given.get(name);
    return values == null ? null : values.get(0);
  }
}
