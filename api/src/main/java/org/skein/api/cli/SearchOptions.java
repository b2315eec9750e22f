package org.skein.api.cli;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.skein.graph.search.FacetField;
import org.skein.graph.search.FilterValues;
import org.skein.graph.vocabulary.Vocabulary;
import picocli.CommandLine.Option;

/** What to narrow a search to; several values of one option stand between commas. */
final class SearchOptions {
  @Option(names = "--kind", paramLabel = "KIND", description = "Only entity, claim or document.")
  private @Nullable String kind;

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      description = "Only entities of these types, and claims about such.")
  private @Nullable String type;

  @Option(
      names = "--predicate",
      paramLabel = "PREDICATE",
      description = "Only claims with these predicates.")
  private @Nullable String predicate;

  @Option(
      names = "--source",
      paramLabel = "SOURCE",
      description = "Only what these publishers published.")
  private @Nullable String source;

  @Option(
      names = "--year",
      paramLabel = "YEARS",
      description = "Only what was published then: 2024, 2022..2024, '>2022'.")
  private @Nullable String year;

  @Option(
      names = "--mood",
      paramLabel = "MOOD",
      description = "Only claims that are stated so: asserted, planned, alleged, denied.")
  private @Nullable String mood;

  @Option(
      names = "--place",
      paramLabel = "PLACE",
      description = "Only what is located there, or is about it.")
  private @Nullable String place;

  /**
   * The filters that were given.
   *
   * @throws org.skein.graph.search.BadFilterException if a value is none of its field
   */
  Map<FacetField, String> filters(Vocabulary vocabulary) {
    Map<FacetField, String> filters = new EnumMap<>(FacetField.class);
    for (FacetField field : FacetField.values()) {
      String given = given(field);
      if (given != null) {
        List<String> unused = FilterValues.of(field, given, vocabulary);
        filters.put(field, given);
      }
    }
    return filters;
  }

  private @Nullable String given(FacetField field) {
    return switch (field) {
      case KIND -> kind;
      case TYPE -> type;
      case PREDICATE -> predicate;
      case SOURCE -> source;
      case YEAR -> year;
      case MOOD -> mood;
      case PLACE -> place;
    };
  }
}
