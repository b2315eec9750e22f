package org.skein.ingest.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Turns what was measured into rows, with the bars that Skein set itself. */
final class BenchReport {
  static final String STOCK = "stock pipeline, one thread";
  static final String ONE = "ours, one thread";
  static final String FRESH = "ours, one thread, documents never read before";
  static final String TWO = "ours, two threads";
  static final String ALL = "ours, all cores";

  private static final double GOAL_RATIO = 40;
  private static final double TWO_OVER_ONE = 1.8;
  private static final double HEAP_MEGABYTES = 1536;
  private static final double LOAD_SECONDS = 10;
  private static final double FIRST_SECONDS = 15;
  private static final String SPEED = "tokens/s";

  private final int documents;
  private final int tokens;
  private final int cores;
  private final Map<String, Double> threaded;
  private final Map<String, Double> paired;

  /** What a pipeline takes before it is of use: seconds, and megabytes of heap. */
  record Cost(double loadSeconds, double firstDocumentSeconds, double heapMegabytes) {}

  /**
   * @param threaded speeds of ours by the number of threads, alone in the process
   * @param paired speeds of ours and of the stock pipeline, measured by turns
   */
  BenchReport(
      int documents,
      int tokens,
      int cores,
      Map<String, Double> threaded,
      Map<String, Double> paired) {
    this.documents = documents;
    this.tokens = tokens;
    this.cores = cores;
    this.threaded = Map.copyOf(threaded);
    this.paired = Map.copyOf(paired);
  }

  List<BenchRow> rows(Cost ours, Cost stock, StageClock.Stages stages) {
    List<BenchRow> rows = new ArrayList<>();
    rows.add(BenchRow.of("documents", documents, "documents"));
    rows.add(BenchRow.of("their tokens", tokens, "tokens"));
    rows.add(BenchRow.of("cores", cores, "cores"));
    rows.add(BenchRow.of("load of the machine, one minute", load(), "threads"));
    addSpeeds(rows);
    rows.add(BenchRow.of("stock pipeline, load", stock.loadSeconds(), "s"));
    rows.add(BenchRow.of("ours, load", ours.loadSeconds(), "s").atMost(LOAD_SECONDS));
    rows.add(
        BenchRow.of(
                "ours, first document after the process began", ours.firstDocumentSeconds(), "s")
            .atMost(FIRST_SECONDS));
    rows.add(BenchRow.of("stock pipeline, heap", stock.heapMegabytes(), "MB"));
    rows.add(BenchRow.of("ours, heap", ours.heapMegabytes(), "MB").atMost(HEAP_MEGABYTES));
    addStages(rows, stages);
    return rows;
  }

  /** Above the number of cores, others slow the measurement: trust ratios alone. */
  private static double load() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }

  private void addSpeeds(List<BenchRow> rows) {
    double stock = paired.getOrDefault(STOCK, 0.0);
    double one = paired.getOrDefault(ONE, 0.0);
    double fresh = paired.getOrDefault(FRESH, 0.0);
    double two = threaded.getOrDefault(TWO, 0.0);
    rows.add(BenchRow.of(STOCK, stock, SPEED));
    rows.add(BenchRow.of(ONE, one, SPEED).comparedWith(stock).atLeast(GOAL_RATIO));
    if (fresh > 0) {
      rows.add(BenchRow.of(FRESH, fresh, SPEED).comparedWith(stock));
    }
    rows.add(BenchRow.of(ALL, threaded.getOrDefault(ALL, two), SPEED).comparedWith(stock));
    BenchRow overOne =
        BenchRow.of(TWO + " over one", two, SPEED).comparedWith(threaded.getOrDefault(ONE, 0.0));
    rows.add(cores < 2 ? overOne : overOne.atLeast(TWO_OVER_ONE));
  }

  private static void addStages(List<BenchRow> rows, StageClock.Stages stages) {
    double total = stages.annotate() + stages.mentions() + stages.parse() + stages.rest();
    rows.add(share("ours, tokens, tags and CRF", stages.annotate(), total));
    rows.add(share("ours, mentions", stages.mentions(), total));
    rows.add(share("ours, parser", stages.parse(), total));
    rows.add(share("ours, relations, measurements, resolving", stages.rest(), total));
  }

  private static BenchRow share(String name, long nanos, double total) {
    return BenchRow.of(name, 100 * nanos / total, "% of time");
  }
}
