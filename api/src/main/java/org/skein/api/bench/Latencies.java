package org.skein.api.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
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
  private final double processor;

  /**
   * @param processor the nanoseconds of processor time that a call took on average
   */
  private Latencies(String name, long[] sorted, double processor) {
    this.name = name;
    this.sorted = sorted;
    this.processor = processor;
  }

  /** Calls {@code count} times, after a quarter as many calls that do not count. */
  static Latencies of(String name, int count, IntConsumer call) {
    for (int i = 0; i < count / 4; i++) {
      call.accept(i);
    }
    long[] nanos = new long[count];
    long before = processNanos();
    for (int i = 0; i < count; i++) {
      long start = System.nanoTime();
      call.accept(i);
      nanos[i] = System.nanoTime() - start;
    }
    double processor = (double) (processNanos() - before) / count;
    Arrays.sort(nanos);
    return new Latencies(name, nanos, processor);
  }

  /**
   * The same for several kinds, call by call in turns: what slows one slows all. Their processor
   * time is that of this thread alone.
   */
  static List<Latencies> inTurns(List<String> names, int count, List<IntConsumer> calls) {
    for (int i = 0; i < count / 4; i++) {
      for (IntConsumer call : calls) {
        call.accept(i);
      }
    }
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    List<long[]> nanos = names.stream().map(unused -> new long[count]).toList();
    double[] processor = new double[names.size()];
    for (int i = 0; i < count; i++) {
      for (int kind = 0; kind < names.size(); kind++) {
        long before = threads.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        calls.get(kind).accept(i);
        nanos.get(kind)[i] = System.nanoTime() - start;
        processor[kind] += (double) (threads.getCurrentThreadCpuTime() - before) / count;
      }
    }
    nanos.forEach(Arrays::sort);
    return IntStream.range(0, names.size())
        .mapToObj(kind -> new Latencies(names.get(kind), nanos.get(kind), processor[kind]))
        .toList();
  }

  private static long processNanos() {
    return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
        ? system.getProcessCpuTime()
        : 0;
  }

  /** The milliseconds of processor time of a call, on average: what a busy machine leaves alone. */
  double processor() {
    return processor / MILLISECOND;
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

  /** The middle, p99 held against a bar in milliseconds, and processor time. */
  List<BenchRow> rows(double most) {
    return List.of(middle(), BenchRow.of(name + ", p99", p99(), "ms").atMost(most), ofProcessor());
  }

  /** The middle, p99 and processor time, where nothing is asked of them. */
  List<BenchRow> rows() {
    return List.of(middle(), BenchRow.of(name + ", p99", p99(), "ms"), ofProcessor());
  }

  private BenchRow middle() {
    return BenchRow.of(name + ", p50", p50(), "ms");
  }

  private BenchRow ofProcessor() {
    return BenchRow.of(name + ", processor time, mean", processor(), "ms");
  }

  private double at(double share) {
    int rank = (int) Math.ceil(share * sorted.length) - 1;
    return sorted[Math.max(0, rank)] / MILLISECOND;
  }
}
