package org.skein.ingest.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skein.graph.model.Span;

/** Finds one chip stated in terms of another: "1,000 H100 … 3,000 H800 are needed". */
final class Ratios {
  private static final double CONFIDENCE = 0.7;

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

  /** The first ratio of a sentence, if it has one. */
  static List<Measured> in(List<QuantitySite> sites) {
    if (sites.size() < 2 || !equates(sites.get(0))) {
      return List.of();
    }
    for (int i = 0; i + 1 < sites.size(); i++) {
      NamedSpan one = counted(sites.get(i));
      NamedSpan other = counted(sites.get(i + 1));
      Double base = sites.get(i).quantity().low();
      if (one == null || other == null || base == null || base <= 0) {
        continue;
      }
      if (!one.text().equals(other.text())) {
        Quantity ratio = ratio(sites.get(i).quantity(), base, sites.get(i + 1).quantity(), other);
        return List.of(new Measured(one, "ratio", ratio, other, null, CONFIDENCE));
      }
    }
    return List.of();
  }

  private static Quantity ratio(Quantity one, double base, Quantity many, NamedSpan other) {
    Span span = new Span(one.span().start(), Math.max(many.span().end(), other.span().end()));
    Double low = many.low() == null ? null : Double.valueOf(many.low() / base);
    Double high = many.high() == null ? null : Double.valueOf(many.high() / base);
    return new Quantity(span, low, high, "x " + other.text());
  }

  private static boolean equates(QuantitySite site) {
    return site.sentence().tokens().stream()
        .anyMatch(token -> EQUATING.contains(token.text().toLowerCase(Locale.ROOT)));
  }

  /** The chip that a number stands directly before, or whose plural noun it counts. */
  private static @Nullable NamedSpan counted(QuantitySite site) {
    Span number = site.quantity().span();
    NamedSpan nearest = null;
    for (NamedSpan name : site.parsed().names()) {
      int gap = name.span().start() - number.end();
      boolean near = (gap >= 0 && gap <= 2) || name.span().overlaps(number);
      if (near && name.refersTo() == null && name.type().equals("Chip")) {
        nearest = name;
      }
    }
    return nearest;
  }
}
