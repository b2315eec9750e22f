package org.skein.ingest.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Measures several contestants by turns, so that what slows the machine for a while slows them all.
 */
final class Rounds {
  private final LongSupplier nanos;
  private final Map<String, LongSupplier> contestants = new LinkedHashMap<>();

  Rounds(LongSupplier nanos) {
    this.nanos = nanos;
  }

  /** Adds a contestant; {@code round} returns how many tokens it has read. */
  Rounds with(String name, LongSupplier round) {
    contestants.put(name, round);
    return this;
  }

  /** Tokens per second of each contestant: the median of {@code count} rounds. */
  Map<String, Double> run(int count) {
    Map<String, List<Double>> speeds = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      contestants.forEach(
          (name, round) ->
              speeds.computeIfAbsent(name, key -> new ArrayList<>()).add(speed(round)));
    }
    Map<String, Double> medians = new LinkedHashMap<>();
    speeds.forEach((name, all) -> medians.put(name, median(all)));
    return medians;
  }

  private double speed(LongSupplier round) {
    long start = nanos.getAsLong();
    long tokens = round.getAsLong();
    return tokens * 1e9 / Math.max(1, nanos.getAsLong() - start);
  }

  static double median(List<Double> values) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
