package org.skein.graph.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.skein.graph.vocabulary.Vocabulary;

/** The values of a filter: {@code Firm,Chip}, {@code 2022..2024}, {@code "Xinhua, Beijing"}. */
public final class FilterValues {
  private static final int MOST = 50;
  private static final Pattern VALUE = Pattern.compile("[\"“”]([^\"“”]*)[\"“”]|([^,\"“”]+)");
  private static final Pattern YEARS =
      Pattern.compile("\\d{4}|(?:\\d{4})?\\.\\.(?:\\d{4})?|[<>]=?\\d{4}");
  private static final List<String> KINDS = List.of(Fields.ENTITY, Fields.CLAIM, Fields.DOCUMENT);

  private FilterValues() {}

  /**
   * The values of a list, as the vocabulary writes them.
   *
   * @param list values between commas; one with a comma in it stands in quotation marks
   * @throws BadFilterException if there is none, or one that the field cannot have
   */
  public static List<String> of(FacetField field, String list, Vocabulary vocabulary) {
    List<String> values = new ArrayList<>();
    Matcher matcher = VALUE.matcher(list);
    while (matcher.find()) {
      String quoted = matcher.group(1);
      String value = (quoted == null ? matcher.group() : quoted).strip();
      if (!value.isEmpty()) {
        values.add(checked(field, value, vocabulary));
      }
    }
    if (values.isEmpty() || values.size() > MOST) {
      throw new BadFilterException(
          field,
          "'%s' takes 1 to %d values, as in %s".formatted(field.label(), MOST, example(field)),
          null);
    }
    return values;
  }

  private static String checked(FacetField field, String value, Vocabulary vocabulary) {
    List<String> known = known(field, vocabulary);
    if (known != null) {
      return known.stream()
          .filter(each -> each.equalsIgnoreCase(value))
          .findFirst()
          .orElseThrow(() -> unknown(field, value, Vocabulary.nearest(value, known)));
    }
    if (field == FacetField.YEAR && !YEARS.matcher(value).matches()) {
      throw new BadFilterException(
          field, "'%s' is no year: write 2024, 2022..2024 or >2022".formatted(value), null);
    }
    return value;
  }

  private static BadFilterException unknown(FacetField field, String value, String nearest) {
    return new BadFilterException(
        field,
        "'%s' is no %s: did you mean '%s'?".formatted(value, field.label(), nearest),
        nearest);
  }

  private static @Nullable List<String> known(FacetField field, Vocabulary vocabulary) {
    return switch (field) {
      case KIND -> KINDS;
      case TYPE -> vocabulary.typeNames();
      case PREDICATE -> vocabulary.predicateNames();
      case MOOD -> vocabulary.moods().stream().map(Vocabulary.MoodForm::name).toList();
      case SOURCE, YEAR, PLACE -> null;
    };
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
}
