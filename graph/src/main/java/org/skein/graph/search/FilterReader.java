package org.skein.graph.search;

import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.skein.graph.model.SkeinException;
import org.skein.graph.model.SkeinException.Code;
import org.skein.graph.vocabulary.Vocabulary;

/** Reads filters, as they stand in a search or come as parameters. */
final class FilterReader {
  private static final Pattern RANGE =
      Pattern.compile(
          "(?<single>\\d{4})|(?<from>\\d{4})?\\.\\.(?<to>\\d{4})?|(?<sign>[<>]=?)(?<bound>\\d{4})");

  private final Vocabulary vocabulary;
  private final NameKeys keys;

  FilterReader(Vocabulary vocabulary, NameKeys keys) {
    this.vocabulary = vocabulary;
    this.keys = keys;
  }

  /**
   * The filter that a parameter gives.
   *
   * @throws BadFilterException if a value is none of the field
   */
  FacetFilter read(FacetField field, String list) {
    List<String> values = FilterValues.of(field, list, vocabulary);
    return new FacetFilter(field, values, accepts(field, values), false);
  }

  /**
   * The filter that stands in a search.
   *
   * @param at where in the search it begins
   * @throws SkeinException {@code USAGE} if a value is none of the field; the message says where
   */
  FacetFilter read(FacetField field, String list, boolean negated, int at) {
    try {
      List<String> values = FilterValues.of(field, list, vocabulary);
      return new FacetFilter(field, values, accepts(field, values), negated);
    } catch (BadFilterException e) {
      throw new SkeinException(
          Code.USAGE,
          String.format(Locale.ROOT, "at character %d of the search: %s", at + 1, e.getMessage()),
          e);
    }
  }

  private Predicate<String> accepts(FacetField field, List<String> values) {
    return switch (field) {
      case TYPE -> type -> values.stream().anyMatch(value -> vocabulary.isA(type, value));
      case YEAR -> year -> values.stream().anyMatch(value -> within(value, year));
      case SOURCE, PLACE -> {
        Set<String> wanted = values.stream().map(keys::of).collect(Collectors.toSet());
        yield value -> wanted.contains(keys.of(value));
      }
      case KIND, PREDICATE, MOOD -> Set.copyOf(values)::contains;
    };
  }

  private static boolean within(String range, String text) {
    Matcher matcher = RANGE.matcher(range);
    if (!matcher.matches()) {
      return false;
    }
    int year = Integer.parseInt(text);
    String bound = matcher.group("bound");
    if (bound != null) {
      int limit = Integer.parseInt(bound);
      return switch (matcher.group("sign")) {
        case "<" -> year < limit;
        case "<=" -> year <= limit;
        case ">" -> year > limit;
        default -> year >= limit;
      };
    }
    String single = matcher.group("single");
    return year >= number(single == null ? matcher.group("from") : single, 0)
        && year <= number(single == null ? matcher.group("to") : single, Year.MAX_VALUE);
  }

  private static int number(@Nullable String digits, int fallback) {
    return digits == null ? fallback : Integer.parseInt(digits);
  }
}
