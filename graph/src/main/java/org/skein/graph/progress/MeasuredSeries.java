package org.skein.graph.progress;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.skein.graph.view.MeasurementView;

/**
 * The measurements of one metric in one unit, oldest first.
 *
 * @param metric a metric of the vocabulary
 * @param unit the plain unit
 * @param low the least bound of all, or null if none has one
 * @param high the greatest bound of all, or null if none has one
 */
public record MeasuredSeries(
    String metric, String unit, @Nullable Double low, @Nullable Double high, List<Point> points) {
  public MeasuredSeries {
    points = List.copyOf(points);
  }

  /** A measurement under its date. */
  public record Point(Dating dating, MeasurementView measurement) {
    /** The measurement under the date that it states, else the day of publication. */
    public static Point of(MeasurementView measurement) {
      return new Point(
          Dating.of(measurement.asOf(), measurement.mood(), measurement.document()), measurement);
    }

    /** By date, the unknown last. */
    public static final Comparator<Point> BY_DATE =
        Comparator.comparing((Point point) -> point.dating().order())
            .thenComparing(point -> point.measurement().id());
  }

  /** The series that {@code measurements} make, by metric, then the longest first. */
  public static List<MeasuredSeries> of(Collection<MeasurementView> measurements) {
    Map<String, List<MeasurementView>> byUnit = new TreeMap<>();
    for (MeasurementView one : measurements) {
      byUnit
          .computeIfAbsent(one.metric() + "\n" + one.unit(), unused -> new ArrayList<>())
          .add(one);
    }
    return byUnit.values().stream()
        .map(MeasuredSeries::series)
        .sorted(
            Comparator.comparing(MeasuredSeries::metric)
                .thenComparing(series -> -series.points().size())
                .thenComparing(MeasuredSeries::unit))
        .toList();
  }

  private static MeasuredSeries series(List<MeasurementView> measurements) {
    Double low = null;
    Double high = null;
    for (MeasurementView one : measurements) {
      for (Double bound : bounds(one)) {
        low = low == null || bound < low ? bound : low;
        high = high == null || bound > high ? bound : high;
      }
    }
    return new MeasuredSeries(
        measurements.get(0).metric(),
        measurements.get(0).unit(),
        low,
        high,
        measurements.stream().map(Point::of).sorted(Point.BY_DATE).toList());
  }

  private static List<Double> bounds(MeasurementView one) {
    List<Double> bounds = new ArrayList<>();
    if (one.low() != null) {
      bounds.add(one.low());
    }
    if (one.high() != null) {
      bounds.add(one.high());
    }
    return bounds;
  }
}
