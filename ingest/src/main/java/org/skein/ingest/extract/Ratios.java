package org.skein.ingest.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.skein.graph.model.Span;

/** Finds one chip stated in terms of another: "1,000 H100 … 3,000 H800 are needed". */
final class Ratios {
  private static final double CONFIDENCE = 0.7;

  /** What may stand between a number and the chip it counts: "3,000 of the H800". */
  private static final Pattern COUNTING =
      Pattern.compile("\\s*(of\\s+(the|its|their|his|her|\\p{L}+['’]s)\\s+)?");

  private static final Set<String> EQUATING =
      Set.of(
          "equal",
          "equals",
          "equivalent",
          "need",
          "needed",
          "performance",
          "replace",
          "match",
          "matches",
          "same",
          "implement",
          "substitute",
          "correspond");

  private Ratios() {}

  /**
   * The first ratio of a sentence, if it has one: one of the first chip is so many of the other.
   *
   * @param text the whole document
   */
  static List<Measured> in(List<QuantitySite> sites, String text) {
    if (sites.size() < 2 || !equates(sites.get(0))) {
      return List.of();
    }
    for (int i = 0; i + 1 < sites.size(); i++) {
      NamedSpan one = counted(sites.get(i), text);
      NamedSpan other = counted(sites.get(i + 1), text);
      if (one != null && other != null && !one.text().equals(other.text())) {
        Measured ratio = ratio(sites.get(i).quantity(), one, sites.get(i + 1).quantity(), other);
        if (ratio != null) {
          return List.of(ratio);
        }
      }
    }
    return List.of();
  }

  /** The chip with the exact number is the one that is measured; the other may be a range. */
  private static @Nullable Measured ratio(
      Quantity first, NamedSpan one, Quantity second, NamedSpan other) {
    boolean turned = !isExact(first) && isExact(second);
    Quantity base = turned ? second : first;
    Quantity many = turned ? first : second;
    NamedSpan measured = turned ? other : one;
    NamedSpan counted = turned ? one : other;
    Double divisor = base.low();
    if (divisor == null || divisor <= 0) {
      return null;
    }
    Span span =
        new Span(
            Math.min(first.span().start(), one.span().start()),
            Math.max(second.span().end(), other.span().end()));
    Double low = many.low() == null ? null : Double.valueOf(many.low() / divisor);
    Double high = many.high() == null ? null : Double.valueOf(many.high() / divisor);
    Quantity ratio = new Quantity(span, low, high, "x " + counted.text());
    return new Measured(measured, "ratio", ratio, counted, null, CONFIDENCE);
  }

  private static boolean isExact(Quantity quantity) {
    return quantity.low() != null && quantity.low().equals(quantity.high());
  }

  private static boolean equates(QuantitySite site) {
    return site.sentence().tokens().stream()
        .anyMatch(token -> EQUATING.contains(token.text().toLowerCase(Locale.ROOT)));
  }

  /** The chip that a number stands directly before, or whose plural noun it counts. */
  private static @Nullable NamedSpan counted(QuantitySite site, String text) {
    Span number = site.quantity().span();
    NamedSpan nearest = null;
    for (NamedSpan name : site.parsed().names()) {
      int gap = name.span().start() - number.end();
      boolean near =
          name.span().overlaps(number)
              || (gap >= 0
                  && (gap <= 2
                      || COUNTING
                          .matcher(text.substring(number.end(), name.span().start()))
                          .matches()));
      if (near && name.refersTo() == null && name.type().equals("Chip")) {
        nearest = name;
      }
    }
    return nearest;
  }

  /**
   * The chip that a share or multiple is of: "80 percent of the speed of the A100". Null where no
   * other chip follows in the sentence.
   */
  static @Nullable NamedSpan otherSide(QuantitySite site, NamedSpan measured) {
    if (!measured.type().equals("Chip")) {
      return null;
    }
    NamedSpan first = null;
    for (NamedSpan name : site.parsed().names()) {
      boolean follows = name.span().start() >= site.quantity().span().end();
      boolean other = !name.name().text().equals(measured.name().text());
      if (follows && other && name.type().equals("Chip") && first == null) {
        first = name;
      }
    }
    return first;
  }
}
