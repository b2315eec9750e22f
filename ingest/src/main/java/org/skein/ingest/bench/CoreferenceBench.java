package org.skein.ingest.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.skein.graph.model.Span;
import org.skein.ingest.annotate.Annotator;
import org.skein.ingest.annotate.CoreNlpAnnotator;
import org.skein.ingest.annotate.Sentence;
import org.skein.ingest.annotate.StockCoreference;
import org.skein.ingest.extract.GoldReferences;
import org.skein.ingest.gold.GoldDocument;

/** Measures how often, and how fast, pronouns and definite nouns are tied to the right entity. */
public final class CoreferenceBench {
  private static final int REPEATS = 20;

  private final Consumer<String> notes;
  private long cases;
  private long tokens;
  private long oursRight;
  private long oursTied;
  private long oursNanos;
  private long stockRight;
  private long stockTied;
  private long stockNanos;

  /** A measurement that says on {@code notes} what it is doing and where ours is wrong. */
  public CoreferenceBench(Consumer<String> notes) {
    this.notes = notes;
  }

  /** Both resolvers over annotated documents. */
  public List<BenchRow> run(List<GoldDocument> documents) {
    notes.accept("loading");
    Annotator annotator = CoreNlpAnnotator.load();
    StockCoreference stock = StockCoreference.load();
    for (GoldDocument document : documents) {
      List<Sentence> sentences = annotator.sentences(document.text());
      List<Anaphor> anaphors = Anaphors.of(document, sentences);
      if (!anaphors.isEmpty()) {
        tokens += sentences.stream().mapToInt(Sentence::size).sum();
        cases += anaphors.size();
        ours(document, sentences, anaphors);
        stock(stock, document, anaphors);
      }
    }
    return rows();
  }

  private void ours(GoldDocument document, List<Sentence> sentences, List<Anaphor> anaphors) {
    GoldReferences references = new GoldReferences(document, sentences);
    long start = CpuClock.nanos();
    Map<Span, String> found = references.resolve();
    for (int i = 1; i < REPEATS; i++) {
      found = references.resolve();
    }
    oursNanos += (CpuClock.nanos() - start) / REPEATS;
    for (Anaphor anaphor : anaphors) {
      String name = found.get(anaphor.at());
      oursTied += name == null ? 0 : 1;
      if (name != null && anaphor.surfaces().contains(name)) {
        oursRight++;
      } else {
        notes.accept(
            "%s: '%s' at %d is %s, not %s"
                .formatted(
                    document.id(),
                    anaphor.at().of(document.text()),
                    anaphor.at().start(),
                    anaphor.surfaces(),
                    name));
      }
    }
  }

  private void stock(StockCoreference stock, GoldDocument document, List<Anaphor> anaphors) {
    StockCoreference.Resolved resolved = stock.resolve(document.text(), CpuClock::nanos);
    stockNanos += resolved.nanos();
    for (Anaphor anaphor : anaphors) {
      for (StockCoreference.Chain chain : resolved.chains()) {
        if (chain.heads().contains(anaphor.at()) && chain.heads().size() > 1) {
          stockTied++;
          stockRight += isOf(chain, anaphor, document.text()) ? 1 : 0;
          break;
        }
      }
    }
  }

  /** Whether a chain names the entity: the head of a mention stands inside one of its names. */
  private static boolean isOf(StockCoreference.Chain chain, Anaphor anaphor, String text) {
    for (String surface : anaphor.surfaces()) {
      for (int i = text.indexOf(surface); i >= 0; i = text.indexOf(surface, i + 1)) {
        Span name = new Span(i, i + surface.length());
        if (chain.heads().stream().anyMatch(name::contains)) {
          return true;
        }
      }
    }
    return false;
  }

  private List<BenchRow> rows() {
    double all = Math.max(1, cases);
    double read = Math.max(1, tokens);
    List<BenchRow> rows = new ArrayList<>();
    rows.add(BenchRow.of("anaphors with a known antecedent", cases, "anaphors"));
    rows.add(BenchRow.of("CoreNLP statistical, tied", 100 * stockTied / all, "%"));
    rows.add(BenchRow.of("CoreNLP statistical, right", 100 * stockRight / all, "%"));
    rows.add(BenchRow.of("ours, tied", 100 * oursTied / all, "%"));
    rows.add(
        BenchRow.of("ours, right", 100 * oursRight / all, "%")
            .comparedWith(100 * stockRight / all)
            .atLeast(1));
    rows.add(BenchRow.of("CoreNLP statistical", stockNanos / 1e3 / read, "cpu us/token"));
    rows.add(
        BenchRow.of("ours", oursNanos / 1e3 / read, "cpu us/token")
            .comparedWith(stockNanos / 1e3 / read)
            .atMost(1));
    return rows;
  }
}
