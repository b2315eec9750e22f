package org.skein.api.job;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.skein.graph.model.Document;
import org.skein.graph.model.Findings;
import org.skein.graph.view.DocumentView;
import org.skein.ingest.source.Input;

/**
 * Fills a graph: documents are read by several threads and written in the order of the inputs. A
 * document that the graph has is not read again; one that fails is left out and reported.
 */
public final class Ingestion {
  private final int workers;
  private final Function<String, Optional<DocumentView>> stored;
  private final Supplier<Reader> reader;
  private final Predicate<Findings> writer;
  private final Progress progress;

  /**
   * An ingestion into one graph.
   *
   * @param workers how many threads read
   * @param stored finds a document of the graph by its id
   * @param reader gives the reader; asked only when there is something to read
   * @param writer writes findings as one transaction; false if the graph had them already
   */
  public Ingestion(
      int workers,
      Function<String, Optional<DocumentView>> stored,
      Supplier<Reader> reader,
      Predicate<Findings> writer,
      Progress progress) {
    this.workers = workers;
    this.stored = stored;
    this.reader = reader;
    this.writer = writer;
    this.progress = progress;
  }

  /** Reads and writes every input. */
  public RunReport run(Inputs inputs) {
    Tally tally = new Tally();
    Map<String, String> names = new HashMap<>();
    try (InOrder<Outcome> work = new InOrder<>(workers, outcome -> settle(outcome, tally))) {
      inputs.forEach(input -> submit(input, names, work));
      work.finish();
    }
    return tally.report();
  }

  private void submit(Input input, Map<String, String> names, InOrder<Outcome> work) {
    if (input instanceof Input.Skipped skipped) {
      work.submit(() -> new Outcome.Skipped(skipped));
    } else if (input instanceof Input.Read read) {
      String earlier = names.putIfAbsent(read.document().id(), read.name());
      if (earlier == null) {
        work.submit(() -> read(read.name(), read.document()));
      } else {
        work.submit(() -> duplicate(read.name(), earlier));
      }
    }
  }

  private Outcome read(String name, Document document) {
    Optional<DocumentView> known = stored.apply(document.id());
    if (known.isPresent()) {
      return new Outcome.Known(name, known.get());
    }
    Reader ready = reader.get();
    return Attempt.of(name, () -> new Outcome.Found(name, ready.read(document)));
  }

  private static Outcome duplicate(String name, String earlier) {
    return new Outcome.Skipped(
        new Input.Skipped(
            name, "duplicate", "title, publisher, date and text are those of " + earlier));
  }

  private void settle(Outcome outcome, Tally tally) {
    Outcome settled =
        outcome instanceof Outcome.Found found
            ? Attempt.of(found.name(), () -> write(found, tally))
            : outcome;
    if (settled instanceof Outcome.Found found) {
      progress.step(found.name());
    } else if (settled instanceof Outcome.Known known) {
      tally.addKnown(known.document());
      progress.step(known.name());
    } else if (settled instanceof Outcome.Skipped skipped) {
      tally.add(skipped.input());
      progress.skip(skipped.input());
    }
  }

  private Outcome write(Outcome.Found found, Tally tally) {
    if (writer.test(found.findings())) {
      tally.add(found.findings());
    } else {
      tally.addKnown(found.findings());
    }
    return found;
  }
}
