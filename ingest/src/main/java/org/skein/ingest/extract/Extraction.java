package org.skein.ingest.extract;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skein.graph.model.Mood;
import org.skein.graph.model.Span;
import org.skein.graph.model.When;

/**
 * What was read out of a text before names are resolved to entities.
 *
 * @param sentences how many sentences the text has
 * @param names every name but {@code idle}, by position
 * @param idle topics that take part in nothing, by position
 */
public record Extraction(
    int sentences,
    List<NamedSpan> names,
    List<NamedSpan> idle,
    List<Stated> claims,
    List<Quantified> measurements) {
  public Extraction {
    names = List.copyOf(names);
    idle = List.copyOf(idle);
    claims = List.copyOf(claims);
    measurements = List.copyOf(measurements);
  }

  /** Every name that was found, by position. */
  public List<NamedSpan> allNames() {
    return Stream.concat(names.stream(), idle.stream())
        .sorted(Comparator.comparing(NamedSpan::span))
        .toList();
  }

  /**
   * A relation as stated.
   *
   * @param object the name acted on, or null where {@code described} stands for it
   * @param described the words of a described class, or null
   */
  public record Stated(
      NamedSpan subject,
      String predicate,
      @Nullable NamedSpan object,
      @Nullable String described,
      Mood mood,
      @Nullable NamedSpan saidBy,
      When when,
      Span quote,
      Span sentence,
      double confidence,
      String extractor) {}

  /** A quantity as attached to a name; {@code of} and {@code place} as in a measurement. */
  public record Quantified(
      NamedSpan name,
      String metric,
      @Nullable Double low,
      @Nullable Double high,
      String unit,
      @Nullable NamedSpan of,
      @Nullable NamedSpan place,
      When asOf,
      Mood mood,
      @Nullable NamedSpan saidBy,
      Span quote,
      Span sentence,
      double confidence,
      String extractor) {}
}
