package org.skein.graph.compute;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chip as a multiple of a reference chip, by precision.
 *
 * @param chip the chip
 * @param byPrecision one for each precision in which it is rated
 */
public record Equivalents(Chip chip, List<Equivalent> byPrecision) {
  /** How the ratios come about. */
  public static final String FORMULA =
      "dense peak operations a second of the chip ÷ those of one H100 SXM, at the same precision";

  /** What the ratios leave out. */
  public static final List<String> LIMITS =
      List.of(
          "Peak figures of data sheets, not what software reaches; makers differ in how they rate.",
          "Dense arithmetic: speed-ups for sparse matrices are left out.",
          "Memory, bandwidth and links are not in it: a chip may compute as much and train slower.",
          "A precision that one of the two chips is not rated in has no ratio; none is put in its place.",
          "FP64 and FP32 are rated for vector units with some makers and for matrix units with others.");

  public Equivalents {
    byPrecision = List.copyOf(byPrecision);
  }

  /**
   * The ratio in one precision.
   *
   * @param precision its id, such as {@code fp16}
   * @param tops dense tera-operations a second
   * @param ratio how many of the reference it equals, or null where the reference is not rated
   * @param working the division in words
   * @param source the address of the chip's figure
   */
  public record Equivalent(
      String precision, double tops, @Nullable Double ratio, String working, String source) {}

  /** {@code chip} as a multiple of {@code reference}. */
  public static Equivalents of(Chip chip, Chip reference) {
    List<Equivalent> list = new ArrayList<>();
    for (Precision precision : Precision.values()) {
      chip.find(precision).ifPresent(own -> list.add(equivalent(precision, own, reference)));
    }
    return new Equivalents(chip, list);
  }

  private static Equivalent equivalent(Precision precision, Specification own, Chip reference) {
    Specification other = reference.find(precision).orElse(null);
    if (other == null || other.value() == 0) {
      return new Equivalent(
          precision.id(), own.value(), null, "the reference is not rated in it", own.source());
    }
    double ratio = own.value() / other.value();
    return new Equivalent(
        precision.id(),
        own.value(),
        ratio,
        "%s ÷ %s = %s"
            .formatted(
                Quantity.number(own.value()),
                Quantity.number(other.value()),
                Quantity.number(ratio)),
        own.source());
  }

  /** How many {@code of} one {@code chip} equals at 16 bits, or null where one is not rated. */
  static @Nullable Double atSixteenBits(@Nullable Chip chip, @Nullable Chip of) {
    if (chip == null || of == null) {
      return null;
    }
    Specification own = chip.find(Precision.FP16).orElse(null);
    Specification other = of.find(Precision.FP16).orElse(null);
    return own == null || other == null || other.value() == 0
        ? null
        : Double.valueOf(own.value() / other.value());
  }
}
