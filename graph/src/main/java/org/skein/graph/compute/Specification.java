package org.skein.graph.compute;

/**
 * One published figure of a chip.
 *
 * @param key what it is, such as {@code int8_tops} or {@code die_area}
 * @param value the figure
 * @param unit its unit, such as {@code TOPS}, {@code GB/s} or {@code mm2}
 * @param source the address of the public source
 */
public record Specification(String key, double value, String unit, String source) {
  public Specification {
    if (!Double.isFinite(value) || value < 0) {
      throw new IllegalArgumentException("specification %s of %s".formatted(key, value));
    }
  }
}
