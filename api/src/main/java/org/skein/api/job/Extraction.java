package org.skein.api.job;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.skein.graph.model.Findings;
import org.skein.ingest.source.Input;

/** Reads documents by several threads and hands on what they state, in the order of the inputs. */
public final class Extraction {
  private final int workers;
  private final Supplier<Reader> reader;
  private final Progress progress;

  /**
   * An extraction without a graph.
   *
   * @param workers how many threads read
   * @param reader gives the reader; asked only when there is something to read
   */
  public Extraction(int workers, Supplier<Reader> reader, Progress progress) {
    this.workers = workers;
    this.reader = reader;
    this.progress = progress;
  }

  /** Reads every input; a document that fails is left out and reported. */
  public RunReport run(Inputs inputs, Consumer<Findings> consumer) {
    Tally tally = new Tally();
    try (InOrder<Outcome> work =
        new InOrder<>(workers, outcome -> settle(outcome, tally, consumer))) {
      inputs.forEach(input -> work.submit(() -> read(input)));
      work.finish();
    }
    return tally.report();
  }

  private Outcome read(Input input) {
    if (input instanceof Input.Read read) {
      Reader ready = reader.get();
      return Attempt.of(
          read.name(), () -> new Outcome.Found(read.name(), ready.read(read.document())));
    }
    return new Outcome.Skipped((Input.Skipped) input);
  }

  private void settle(Outcome outcome, Tally tally, Consumer<Findings> consumer) {
    if (outcome instanceof Outcome.Found found) {
      consumer.accept(found.findings());
      tally.add(found.findings());
      progress.step(found.name());
    } else if (outcome instanceof Outcome.Skipped skipped) {
      tally.add(skipped.input());
      progress.skip(skipped.input());
    }
  }
}
