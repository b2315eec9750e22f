package org.skein.api.bench;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.skein.ingest.bench.BenchRow;

/** How long many calls of one kind took. */
final class Latencies {
  private static final double MILLISECOND = 1e6;

  private final String name;
  private final long[] sorted;

  private Latencies(String name, long[] sorted) {
    this.name = name;
    this.sorted = sorted;
  }

  /** Calls {@code count} times, after a quarter as many calls that do not count. */
  static Latencies of(String name, int count, IntConsumer call) {
    return inTurns(List.of(name), count, List.of(call)).get(0);
  }

  /** The same for several kinds, call by call in turns: what slows one slows all. */
  static List<Latencies> inTurns(List<String> names, int count, List<IntConsumer> calls) {
    for (int i = 0; i < count / 4; i++) {
      for (IntConsumer call : calls) {
        call.accept(i);
      }
    }
    List<long[]> nanos = names.stream().map(unused -> new long[count]).toList();
    for (int i = 0; i < count; i++) {
      for (int kind = 0; kind < names.size(); kind++) {
        long start = System.nanoTime();
        calls.get(kind).accept(i);
        nanos.get(kind)[i] = System.nanoTime() - start;
      }
    }
    nanos.forEach(Arrays::sort);
    return IntStream.range(0, names.size())
        .mapToObj(kind -> new Latencies(names.get(kind), nanos.get(kind)))
        .toList();
  }

  /** The milliseconds that 99 of 100 calls stay within. */
  double p99() {
    return at(0.99);
  }

  /** The milliseconds of the middle call. */
  double p50() {
    return at(0.5);
  }

  /** The milliseconds of all calls, on average. */
  double mean() {
    return Arrays.stream(sorted).average().orElse(0) / MILLISECOND;
  }

  /** The middle, and p99 held against a bar in milliseconds. */
  List<BenchRow> rows(double most) {
    return List.of(
        BenchRow.of(name + ", p50", p50(), "ms"),
        BenchRow.of(name + ", p99", p99(), "ms").atMost(most));
  }

  /** The middle, and p99, where nothing is asked of them. */
  List<BenchRow> rows() {
    return List.of(
        BenchRow.of(name + ", p50", p50(), "ms"), BenchRow.of(name + ", p99", p99(), "ms"));
  }

  private double at(double share) {
    int rank = (int) Math.ceil(share * sorted.length) - 1;
    return sorted[Math.max(0, rank)] / MILLISECOND;
  }
}
