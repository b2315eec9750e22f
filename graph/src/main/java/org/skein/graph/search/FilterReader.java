package org.skein.graph.search;

import java.time.Year;
import java.util.ArrayList;
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

/** Reads the values of a filter: {@code Firm,Chip}, {@code 2022..2024}, {@code "Xinhua, Beijing"}. */
final class FilterReader {
  private static final int MOST_VALUES = 50;
  private static final Pattern VALUE = Pattern.compile("[\"“”]([^\"“”]*)[\"“”]|([^,\"“”]+)");
  private static final Pattern RANGE =
      Pattern.compile("(?<single>\\d{4})|(?<from>\\d{4})?\\.\\.(?<to>\\d{4})?|(?<sign>[<>]=?)(?<bound>\\d{4})");
  private static final List<String> KINDS =
      List.of(Fields.ENTITY, Fields.CLAIM, Fields.DOCUMENT);

  private final Vocabulary vocabulary;
  private final NameKeys keys;

  FilterReader(Vocabulary vocabulary, NameKeys keys) {
    this.vocabulary = vocabulary;
    this.keys = keys;
  }

  /**
   * The filter of this field with these values, separated by commas.
   *
   * @param at where in the search the field begins, or −1 where it is a parameter of its own
   * @throws SkeinException {@code USAGE} if a value is none of the field, with the nearest one
   */
  FacetFilter read(FacetField field, String list, boolean negated, int at) {
    List<String> values = values(list);
    if (values.isEmpty() || values.size() > MOST_VALUES) {
      throw bad(
          "'%s:' takes 1 to %d values, as in %s"
              .formatted(field.label(), MOST_VALUES, example(field)),
          at);
    }
    List<String> exact = values.stream().map(value -> checked(field, value, at)).toList();
    return new FacetFilter(field, exact, accepts(field, exact), negated);
  }

  static List<String> values(String list) {
    List<String> values = new ArrayList<>();
    Matcher matcher = VALUE.matcher(list);
    while (matcher.find()) {
      String quoted = matcher.group(1);
      String value = (quoted == null ? matcher.group() : quoted).strip();
      if (!value.isEmpty()) {
        values.add(value);
      }
    }
    return values;
  }

  private String checked(FacetField field, String value, int at) {
    @Nullable List<String> known = known(field);
    if (known != null) {
      return known.stream()
          .filter(each -> each.equalsIgnoreCase(value))
          .findFirst()
          .orElseThrow(
              () ->
                  bad(
                      "there is no %s '%s'%s: did you mean '%s'?"
                          .formatted(
                              field.label(), value, place(at), Vocabulary.nearest(value, known)),
                      -1));
    }
    if (field == FacetField.YEAR && !RANGE.matcher(value).matches()) {
      throw bad("'%s' is no year: write year:2024 or year:2022..2024".formatted(value), at);
    }
    return value;
  }

  private @Nullable List<String> known(FacetField field) {
    return switch (field) {
      case KIND -> KINDS;
      case TYPE -> vocabulary.typeNames();
      case PREDICATE -> vocabulary.predicateNames();
      case MOOD -> vocabulary.moods().stream().map(Vocabulary.MoodForm::name).toList();
      case SOURCE, YEAR, PLACE -> null;
    };
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
    if (matcher.group("single") != null) {
      return year == Integer.parseInt(matcher.group("single"));
    }
    if (bound != null) {
      int limit = Integer.parseInt(bound);
      return switch (matcher.group("sign")) {
        case "<" -> year < limit;
        case "<=" -> year <= limit;
        case ">" -> year > limit;
        default -> year >= limit;
      };
    }
    return year >= number(matcher.group("from"), 0)
        && year <= number(matcher.group("to"), Year.MAX_VALUE);
  }

  private static int number(@Nullable String digits, int fallback) {
    return digits == null ? fallback : Integer.parseInt(digits);
  }

  private static String example(FacetField field) {
    return switch (field) {
      case KIND -> "kind:claim";
      case TYPE -> "type:Firm,Chip";
      case PREDICATE -> "predicate:supplies";
      case SOURCE -> "source:\"The Wall Street Journal\"";
      case YEAR -> "year:2022..2024";
      case MOOD -> "mood:planned";
      case PLACE -> "place:Beijing";
    };
  }

  private static SkeinException bad(String rule, int at) {
    return new SkeinException(Code.USAGE, rule + place(at));
  }

  private static String place(int at) {
    return at < 0 ? "" : String.format(Locale.ROOT, " (character %d of the search)", at + 1);
  }
}
