package org.skein.ingest.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.skein.graph.model.Document;
import org.skein.graph.vocabulary.Vocabulary;
import org.skein.ingest.Pipeline;

/** Measures what one document of each kind that nobody wrote to be read costs. */
public final class HostileBench {
  private static final double MEGABYTE = 1 << 20;
  private static final double MOST_MILLISECONDS = 60_000;
  private static final int WARM = 100_000;

  private final Vocabulary vocabulary;
  private final Consumer<String> notes;

  /** A measurement that says on {@code notes} what it is doing. */
  public HostileBench(Vocabulary vocabulary, Consumer<String> notes) {
    this.vocabulary = vocabulary;
    this.notes = notes;
  }

  /** Two rows for each kind: processor time by megabyte, and the most heap in use. */
  public List<BenchRow> run(int length) {
    notes.accept("loading");
    Pipeline pipeline = Pipeline.open(vocabulary);
    pipeline.read(document(Hostile.NEWS, WARM));
    pipeline.read(document(Hostile.NUMBERS_AND_NAMES, WARM));
    List<BenchRow> rows = new ArrayList<>();
    for (Hostile kind : Hostile.values()) {
      notes.accept(kind.words());
      Document document = document(kind, length);
      Heap.usedAfterCollection();
      pools().forEach(MemoryPoolMXBean::resetPeakUsage);
      long start = CpuClock.nanos();
      pipeline.read(document);
      double milliseconds = (CpuClock.nanos() - start) / 1e6;
      rows.add(
          BenchRow.of(kind.words(), milliseconds * 1e6 / length, "cpu ms/MB")
              .atMost(MOST_MILLISECONDS));
      rows.add(BenchRow.of(kind.words() + ", most heap", peak(), "MB"));
    }
    return rows;
  }

  private static Document document(Hostile kind, int length) {
    return Document.of(
        kind.words(), kind.words(), null, null, null, null, "text/plain", kind.text(length));
  }

  /** With what the collector has not yet taken. */
  private static double peak() {
    return pools().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / MEGABYTE;
  }

  private static List<MemoryPoolMXBean> pools() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .toList();
  }
}
