package org.skein.ingest.extract;

import org.jspecify.annotations.Nullable;
import org.skein.graph.model.Span;

/**
 * A number or range with its unit, in plain units.
 *
 * @param span from the bound's first word to the unit's last
 * @param low lower bound, or null where open
 * @param high upper bound, or null where open
 * @param unit the plain unit ({@code USD}, {@code parameters}, {@code FLOPS}, {@code GB}, {@code
 *     nm}, {@code W}, {@code %}, {@code x}), a counted noun, or empty where none is written
 */
public record Quantity(Span span, @Nullable Double low, @Nullable Double high, String unit) {
  /** Whether the unit is an amount of money. */
  public boolean isMoney() {
    return Units.isCurrency(unit);
  }
}
