package org.skein.api.quality;

import org.jspecify.annotations.Nullable;
import org.skein.ingest.gold.Figures;
import org.skein.ingest.gold.Interval;

/**
 * How often something was right when it was tested, with intervals that hold the true share with 95
 * % confidence. A share of no cases is unknown.
 *
 * @param precision the share of what was found that is right
 * @param recall the share of what there was that is found
 * @param f1 the harmonic mean of the two; 0 where either is 0 or unknown
 * @param right how many were found and are right
 * @param gold how many there were
 * @param predicted how many were found
 */
public record Measure(
    @Nullable Double precision,
    @Nullable Double precisionLow,
    @Nullable Double precisionHigh,
    @Nullable Double recall,
    @Nullable Double recallLow,
    @Nullable Double recallHigh,
    double f1,
    int right,
    int gold,
    int predicted) {

  static Measure of(Figures figures) {
    Interval precision = interval(figures.hit(), figures.predicted());
    Interval recall = interval(figures.hit(), figures.gold());
    return new Measure(
        precision == null ? null : figures.p(),
        precision == null ? null : precision.low(),
        precision == null ? null : precision.high(),
        recall == null ? null : figures.r(),
        recall == null ? null : recall.low(),
        recall == null ? null : recall.high(),
        figures.f1(),
        figures.hit(),
        figures.gold(),
        figures.predicted());
  }

  private static @Nullable Interval interval(int hits, int cases) {
    return cases == 0 ? null : Interval.of(hits, cases);
  }
}
