package org.skein.api.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.skein.api.answer.Answers;
import org.skein.api.answer.GraphLocation;
import org.skein.api.answer.StoreAnswers;
import org.skein.graph.bench.MadeGraph;
import org.skein.graph.store.GraphStore;
import org.skein.graph.vocabulary.Vocabulary;
import org.skein.ingest.bench.BenchRow;

/**
 * Loads a made graph into an empty folder and measures what is asked of it. To measure another
 * question, add a class like {@link ReadBench} and its line in {@link #answered}.
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
    List<BenchRow> rows = new ArrayList<>();
    rows.add(BenchRow.of("entities", size, "entities"));
    rows.add(BenchRow.of("claims", made.claims(), "claims"));
    GraphLocation location = GraphLocation.embedded(folder.resolve("ours"));
    GraphStore store = location.open(vocabulary);
    List<String> byClaims;
    try {
      LoadBench load = new LoadBench(made, store, note);
      rows.addAll(load.run(folder.resolve("raw")));
      byClaims = load.byClaims();
    } catch (RuntimeException e) {
      store.close();
      throw e;
    }
    note.accept("search index");
    long start = System.nanoTime();
    try (Answers answers = StoreAnswers.over(store, location, vocabulary)) {
      rows.add(BenchRow.of("search index, whole", (System.nanoTime() - start) / 1e9, "s"));
      rows.addAll(answered(new Ground(made, answers, byClaims, location.indexFolder(), note)));
    }
    return rows;
  }

  private static List<BenchRow> answered(Ground ground) {
    List<BenchRow> rows = new ArrayList<>();
    rows.addAll(new ReadBench(ground).run());
    rows.addAll(new HttpBench(ground).run());
    rows.add(heap());
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
