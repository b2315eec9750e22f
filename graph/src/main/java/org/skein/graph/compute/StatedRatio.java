package org.skein.graph.compute;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skein.graph.view.EntityRef;
import org.skein.graph.view.MeasurementView;

/**
 * What a document says one chip is worth of another: one {@code chip} equals {@code low} to {@code
 * high} of {@code of}.
 *
 * @param low the lower bound, or null where open
 * @param high the upper bound, or null where open
 * @param bySpecification the ratio of their dense FP16 figures, or null where one is unknown
 * @param measurement what states it
 */
public record StatedRatio(
    EntityRef chip,
    EntityRef of,
    @Nullable Double low,
    @Nullable Double high,
    @Nullable Double bySpecification,
    MeasurementView measurement) {

  /**
   * The ratio that {@code measurement} states, if it is one between chips; turned so that {@code
   * referenceId}, where it is one side, is the one that is counted.
   */
  public static Optional<StatedRatio> of(
      MeasurementView measurement, String referenceId, Map<String, Chip> chips) {
    EntityRef one = measurement.entity();
    EntityRef other = measurement.of();
    if (other == null || !one.type().equals("Chip") || !other.type().equals("Chip")) {
      return Optional.empty();
    }
    double scale = measurement.unit().startsWith("%") ? 0.01 : 1;
    Double low = scaled(measurement.low(), scale);
    Double high = scaled(measurement.high(), scale);
    if (one.id().equals(referenceId)) {
      return Optional.of(
          new StatedRatio(
              other,
              one,
              inverse(high),
              inverse(low),
              Equivalents.atSixteenBits(chips.get(other.id()), chips.get(one.id())),
              measurement));
    }
    return Optional.of(
        new StatedRatio(
            one,
            other,
            low,
            high,
            Equivalents.atSixteenBits(chips.get(one.id()), chips.get(other.id())),
            measurement));
  }

  private static @Nullable Double scaled(@Nullable Double value, double scale) {
    return value == null ? null : Double.valueOf(value * scale);
  }

  private static @Nullable Double inverse(@Nullable Double value) {
    return value == null || value == 0 ? null : Double.valueOf(1 / value);
  }
}
