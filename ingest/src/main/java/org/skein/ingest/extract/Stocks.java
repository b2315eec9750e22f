package org.skein.ingest.extract;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.skein.graph.model.Span;

/** Finds how many chips of a kind there are: "the number of A100 in China at 40,000 to 50,000". */
final class Stocks {
  private static final double CONFIDENCE = 0.75;

  private static final Pattern BEFORE =
      Pattern.compile(
          "\\b(number|stock|count|total) of (?:[\\p{L}'’-]+ ){0,2}$", Pattern.CASE_INSENSITIVE);

  /** What may stand between the chip and its number: no new clause, and a word that equates. */
  private static final Pattern BETWEEN =
      Pattern.compile(
          "^[^;:.,]{0,80}\\b(at|is|was|as|to|reached|exceeds|exceeded|totals|totalled)\\s+$");

  private Stocks() {}

  /** The count that the quantity of {@code site} gives, or null if it gives none in these words. */
  static @Nullable Measured at(QuantitySite site, String text) {
    Quantity quantity = site.quantity();
    if (!quantity.unit().isEmpty()) {
      return null;
    }
    Span sentence = site.sentence().span();
    for (NamedSpan name : site.parsed().names()) {
      if (name.refersTo() == null
          && name.type().equals("Chip")
          && name.span().end() <= quantity.span().start()
          && BEFORE.matcher(text.substring(sentence.start(), name.span().start())).find()
          && BETWEEN.matcher(text.substring(name.span().end(), quantity.span().start())).find()) {
        Quantity units = new Quantity(quantity.span(), quantity.low(), quantity.high(), "units");
        return new Measured(name, "count", units, null, null, CONFIDENCE);
      }
    }
    return null;
  }
}
