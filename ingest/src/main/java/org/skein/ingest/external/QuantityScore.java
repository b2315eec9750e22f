package org.skein.ingest.external;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.skein.graph.model.Span;
import org.skein.ingest.external.ExternalText.Labelled;
import org.skein.ingest.extract.Quantity;
import org.skein.ingest.gold.Tally;

/** Counts quantities against annotated ones, by their spans alone. */
final class QuantityScore {
  private static final String QUANTITY = "Quantity";
  private static final Pattern YEARS =
      Pattern.compile(
          "(?:(?:1[5-9]|20)\\d\\ds?|to|and|or|from|between|in|since|until|[\\s,;/–—-])+");

  private final Tally exact = new Tally();
  private final Tally overlapping = new Tally();
  private final Tally exactWithoutYears = new Tally();
  private final Tally overlappingWithoutYears = new Tally();

  /** Adds a text with the quantities that were found in it. */
  void add(ExternalText text, List<Quantity> quantities) {
    Set<Span> gold = new TreeSet<>();
    text.spans().stream()
        .filter(span -> span.label().equals(QUANTITY))
        .map(Labelled::span)
        .forEach(gold::add);
    Set<Span> found = new TreeSet<>();
    quantities.forEach(quantity -> found.add(quantity.span()));
    count(exact, gold, found, Span::equals);
    count(overlapping, gold, found, Span::overlaps);
    gold.removeIf(span -> YEARS.matcher(span.of(text.text())).matches());
    count(exactWithoutYears, gold, found, Span::equals);
    count(overlappingWithoutYears, gold, found, Span::overlaps);
  }

  private static void count(
      Tally tally, Set<Span> gold, Set<Span> found, BiPredicate<Span, Span> same) {
    Set<Span> open = new LinkedHashSet<>(gold);
    gold.forEach(span -> tally.gold(QUANTITY));
    for (Span span : found) {
      tally.predicted(QUANTITY);
      open.stream()
          .filter(other -> same.test(other, span))
          .findFirst()
          .ifPresent(
              other -> {
                open.remove(other);
                tally.hit(QUANTITY);
              });
    }
  }

  /** With the same boundaries. */
  Tally exact() {
    return exact;
  }

  /** With a character in common, one to one. */
  Tally overlapping() {
    return overlapping;
  }

  /** With the same boundaries, calendar years left out, which are dates to us. */
  Tally exactWithoutYears() {
    return exactWithoutYears;
  }

  /** With a character in common, calendar years left out. */
  Tally overlappingWithoutYears() {
    return overlappingWithoutYears;
  }
}
