package org.skein.api.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.skein.graph.bench.MadeGraph;
import org.skein.graph.model.Findings;
import org.skein.graph.store.GraphStore;
import org.skein.graph.store.RawLoad;
import org.skein.ingest.bench.BenchRow;

/** Loads a made graph, and beside it the same rows without any care, piece by piece in turns. */
final class LoadBench {
  private static final int DOCUMENTS_AT_ONCE = 500;
  private static final double SECOND = 1e9;
  private static final double LEAST_OF_RAW = 0.5;
  private static final double LEAST_FASTER = 2;

  private final MadeGraph made;
  private final GraphStore store;
  private final Consumer<String> note;
  private final Degrees degrees = new Degrees();
  private final List<BenchRow> rows = new ArrayList<>();
  private long documents;
  private long written;
  private long items;
  private long ours;
  private long raw;

  LoadBench(MadeGraph made, GraphStore store, Consumer<String> note) {
    this.made = made;
    this.store = store;
    this.note = note;
  }

  /** Loads everything; {@code rawFolder} is for the store that is compared with. */
  List<BenchRow> run(Path rawFolder) {
    store.writeEntities(made.reference());
    try (RawLoad reference = RawLoad.open(rawFolder)) {
      inPieces(piece -> load(piece, reference));
    }
    double seconds = ours / SECOND;
    rows.add(BenchRow.of("documents", documents, "documents"));
    rows.add(BenchRow.of("documents, mentions, claims and measurements", items, "rows"));
    rows.add(
        BenchRow.of("load through the driver", items / seconds, "rows/s")
            .comparedWith(items * SECOND / raw)
            .atLeast(LEAST_OF_RAW));
    project("projection, first");
    String digest = digest();
    again(seconds, digest);
    return rows;
  }

  /** Ids of the entities that claims speak of, most claims first. */
  List<String> byClaims() {
    return degrees.mostFirst();
  }

  private void inPieces(Consumer<List<Findings>> work) {
    List<Findings> piece = new ArrayList<>();
    made.forEachDocument(
        each -> {
          piece.add(each);
          if (piece.size() == DOCUMENTS_AT_ONCE) {
            work.accept(piece);
            piece.clear();
          }
        });
    work.accept(piece);
  }

  private void load(List<Findings> piece, RawLoad reference) {
    long start = System.nanoTime();
    written += store.writeAll(piece);
    ours += System.nanoTime() - start;
    raw += reference.load(piece);
    for (Findings each : piece) {
      documents++;
      items += 1 + each.mentions().size() + each.claims().size() + each.measurements().size();
      degrees.add(each);
    }
    note.accept("loaded %,d documents, %,d rows".formatted(documents, items));
  }

  private void project(String name) {
    note.accept(name);
    long start = System.nanoTime();
    store.project();
    rows.add(BenchRow.of(name, (System.nanoTime() - start) / SECOND, "s"));
  }

  private String digest() {
    note.accept("digest");
    long start = System.nanoTime();
    String digest = store.digest();
    rows.add(BenchRow.of("digest", (System.nanoTime() - start) / SECOND, "s"));
    return digest;
  }

  private void again(double seconds, String digest) {
    note.accept("loading everything again");
    long[] clock = new long[1];
    long[] anew = new long[1];
    inPieces(
        piece -> {
          long start = System.nanoTime();
          anew[0] += store.writeAll(piece);
          clock[0] += System.nanoTime() - start;
        });
    double second = clock[0] / SECOND;
    rows.add(
        BenchRow.of("re-loading everything, times faster", seconds / second, "x")
            .atLeast(LEAST_FASTER));
    project("projection, nothing changed");
    boolean same = anew[0] == 0 && written == documents && digest.equals(store.digest());
    rows.add(BenchRow.of("re-loading changes", same ? 0 : 1, "graphs").atMost(0));
  }
}
