package org.skein.ingest.bench;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.skein.graph.model.Document;
import org.skein.graph.model.SkeinException;
import org.skein.graph.vocabulary.Vocabulary;
import org.skein.ingest.Pipeline;
import org.skein.ingest.annotate.CoreNlpAnnotator;
import org.skein.ingest.annotate.StockPipeline;
import org.skein.ingest.extract.Extractor;
import org.skein.ingest.resolve.Knowledge;

/**
 * Measures extraction beside CoreNLP as it comes, in one process and on the same documents. Ours
 * comes first, so that its load and its first document are those of a cold start.
 */
public final class ExtractBench {
  private static final int CORES = Runtime.getRuntime().availableProcessors();
  private static final int WARM_THREADED = 6;
  private static final int ROUNDS = 3;
  private static final double SHORTEST_ROUND = 2.0;
  private static final long NEEDED_HEAP = 3L << 30;

  private final Vocabulary vocabulary;
  private final Consumer<String> notes;

  /** A measurement that says on {@code notes} what it is doing. */
  public ExtractBench(Vocabulary vocabulary, Consumer<String> notes) {
    this.vocabulary = vocabulary;
    this.notes = notes;
  }

  /**
   * Checks that both pipelines fit into a heap of {@code most} bytes.
   *
   * @throws SkeinException if they do not
   */
  public static void requireHeap(long most) {
    if (most < NEEDED_HEAP) {
      throw new SkeinException(
          SkeinException.Code.USAGE,
          "the stock pipeline needs 2 GB beside ours, and Java may use %.1f GB only: set SKEIN_XMX=4g"
              .formatted(most / (double) (1L << 30)));
    }
  }

  /** Measures on the sample, which is drawn after our models are loaded; takes some minutes. */
  public List<BenchRow> run(Supplier<Sample> source) {
    notes.accept("loading ours");
    long start = System.nanoTime();
    StageClock clock = new StageClock(CoreNlpAnnotator.load());
    Pipeline pipeline = pipeline(clock);
    double load = secondsSince(start);
    double sinceStart = ManagementFactory.getRuntimeMXBean().getUptime() / 1e3;
    Sample sample = source.get();
    start = System.nanoTime();
    pipeline.read(sample.common().get(0));
    double first = sinceStart + secondsSince(start);

    notes.accept("warming up ours");
    OurRun ours = OurRun.warm(pipeline, sample, SHORTEST_ROUND);
    double heap = Heap.usedAfterCollection();

    StageClock.Stages stages = clock.time(ours.readings());
    notes.accept("measuring ours on several threads");
    Map<String, Double> threaded = threaded(ours);

    notes.accept("loading the stock pipeline");
    start = System.nanoTime();
    StockPipeline stock = StockPipeline.load();
    double stockLoad = secondsSince(start);
    int tokens = Sample.tokens(sample.common());
    notes.accept("warming up the stock pipeline on %,d tokens".formatted(tokens));
    stock(stock, sample.common());
    double stockHeap = Heap.usedAfterCollection() - heap;

    notes.accept("measuring both by turns, %d rounds".formatted(ROUNDS));
    Map<String, Double> paired =
        new Rounds(System::nanoTime)
            .with(BenchReport.STOCK, () -> stock(stock, sample.common()))
            .with(BenchReport.ONE, ours::oneThread)
            .with(BenchReport.FRESH, ours.freshIn(ROUNDS))
            .run(ROUNDS);
    return new BenchReport(sample.common().size(), tokens, CORES, threaded, paired)
        .rows(
            new BenchReport.Cost(load, first, heap),
            new BenchReport.Cost(stockLoad, 0, stockHeap),
            stages);
  }

  /** Before the stock pipeline takes its share of the heap and of the collector's time. */
  private static Map<String, Double> threaded(OurRun ours) {
    // The compiler works on the second core until code that two threads run is compiled as well.
    for (int i = 0; i < WARM_THREADED; i++) {
      ours.threads(2);
    }
    Rounds rounds =
        new Rounds(System::nanoTime)
            .with(BenchReport.ONE, ours::oneThread)
            .with(BenchReport.TWO, () -> ours.threads(2));
    if (CORES > 2) {
      rounds.with(BenchReport.ALL, () -> ours.threads(CORES));
    }
    return rounds.run(ROUNDS + 2);
  }

  private Pipeline pipeline(StageClock clock) {
    Knowledge knowledge = Knowledge.shipped(vocabulary);
    return new Pipeline(Extractor.shipped(clock, knowledge, vocabulary), knowledge, vocabulary);
  }

  private static long stock(StockPipeline stock, List<Document> documents) {
    return documents.stream().mapToLong(document -> stock.annotate(document.text()).tokens()).sum();
  }

  private static double secondsSince(long start) {
    return (System.nanoTime() - start) / 1e9;
  }
}
