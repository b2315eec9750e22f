package org.skein.api.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.skein.api.answer.Answers;
import org.skein.api.answer.GraphLocation;
import org.skein.api.answer.StoreAnswers;
import org.skein.graph.bench.MadeGraph;
import org.skein.graph.model.SkeinException;
import org.skein.graph.store.GraphStore;
import org.skein.graph.vocabulary.Vocabulary;
import org.skein.ingest.bench.BenchRow;

/**
 * Loads a made graph into an empty folder and measures what is asked of it. To measure another
 * question, add a class like {@link ReadBench} and its line in {@link #asked}.
 */
public final class GraphBench {
  private static final long SEED = 20221007;
  private static final double MEGABYTE = 1 << 20;

  private final Vocabulary vocabulary;
  private final Consumer<String> note;

  /**
   * @param note takes a line about what is done now
   */
  public GraphBench(Vocabulary vocabulary, Consumer<String> note) {
    this.vocabulary = vocabulary;
    this.note = note;
  }

  /**
   * All rows.
   *
   * @param size entities, at least 100; claims are five times as many
   * @param folder an empty folder, which is left full
   */
  public List<BenchRow> run(int size, Path folder) {
    MadeGraph made = new MadeGraph(size, SEED, vocabulary);
    List<BenchRow> rows = sizes(made, size);
    GraphLocation location = location(folder);
    GraphStore store = location.open(vocabulary);
    List<String> byClaims;
    try {
      LoadBench load = new LoadBench(made, store, note);
      rows.addAll(noted(load.run(folder.resolve("raw"))));
      byClaims = load.byClaims();
    } catch (RuntimeException e) {
      store.close();
      throw e;
    }
    rows.addAll(asked(made, byClaims, store, location));
    return rows;
  }

  /**
   * The rows of questions, asked of what an earlier run left.
   *
   * @param size that of the earlier run
   * @param folder that of the earlier run
   * @throws SkeinException {@code USAGE} if the folder holds no graph of this size
   */
  public List<BenchRow> askAgain(int size, Path folder) {
    MadeGraph made = new MadeGraph(size, SEED, vocabulary);
    List<BenchRow> rows = sizes(made, size);
    GraphLocation location = location(folder);
    GraphStore store = location.openExisting(vocabulary);
    try {
      long claims = store.counts().claims();
      if (claims < made.claims() || claims >= 1.01 * made.claims() + 100) {
        throw new SkeinException(
            SkeinException.Code.USAGE,
            "'%s' holds a graph of %,d claims, not of %,d: give --size as it was given then"
                .formatted(folder, claims, made.claims()));
      }
      note.accept("counting claims");
      rows.addAll(asked(made, Degrees.of(made).mostFirst(), store, location));
    } catch (RuntimeException e) {
      store.close();
      throw e;
    }
    return rows;
  }

  private static List<BenchRow> sizes(MadeGraph made, int size) {
    List<BenchRow> rows = new ArrayList<>();
    rows.add(BenchRow.of("entities", size, "entities"));
    rows.add(BenchRow.of("claims", made.claims(), "claims"));
    return rows;
  }

  private static GraphLocation location(Path folder) {
    return GraphLocation.embedded(folder.resolve("ours"));
  }

  private List<BenchRow> asked(
      MadeGraph made, List<String> byClaims, GraphStore store, GraphLocation location) {
    note.accept("search index");
    List<BenchRow> rows = new ArrayList<>();
    long start = System.nanoTime();
    try (Answers answers = StoreAnswers.over(store, location, vocabulary)) {
      rows.add(
          BenchRow.of("search index, brought up to date", (System.nanoTime() - start) / 1e9, "s"));
      Ground ground = new Ground(made, answers, byClaims, location.indexFolder(), note);
      new ReadBench(ground).run(piece -> rows.addAll(noted(piece)));
      rows.addAll(noted(new HttpBench(ground).run()));
      rows.addAll(noted(List.of(heap())));
    }
    return rows;
  }

  /** Tells what was measured at once: a long run that breaks off has said something. */
  private List<BenchRow> noted(List<BenchRow> rows) {
    rows.forEach(
        row ->
            note.accept(
                String.format(
                    Locale.ROOT,
                    "  %s: %.3f %s%s",
                    row.name(),
                    row.value(),
                    row.unit(),
                    row.ratio() == null
                        ? ""
                        : String.format(
                            Locale.ROOT, ", %.3f of %.3f", row.ratio(), row.reference()))));
    return rows;
  }

  private static BenchRow heap() {
    Runtime runtime = Runtime.getRuntime();
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    double used = (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
    return BenchRow.of("heap in use, store and made graph included", used, "MB").atMost(4096);
  }
}
