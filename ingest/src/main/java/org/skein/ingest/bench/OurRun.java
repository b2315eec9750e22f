package org.skein.ingest.bench;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongSupplier;
import org.skein.graph.model.Document;
import org.skein.ingest.Pipeline;

/** Our pipeline over a sample, often enough to be measurable. */
final class OurRun {
  private static final int WARM_PASSES = 5;
  private static final double WARM_SECONDS = 15;

  private final Pipeline pipeline;
  private final Sample sample;
  private final int repeats;
  private final int tokens;

  private OurRun(Pipeline pipeline, Sample sample, int repeats) {
    this.pipeline = pipeline;
    this.sample = sample;
    this.repeats = repeats;
    this.tokens = Sample.tokens(sample.common());
  }

  /** Reads the common documents until the code is hot; a round is to last {@code seconds}. */
  static OurRun warm(Pipeline pipeline, Sample sample, double seconds) {
    long start = System.nanoTime();
    double last = 1;
    for (int i = 0; i < WARM_PASSES || System.nanoTime() - start < WARM_SECONDS * 1e9; i++) {
      long pass = System.nanoTime();
      sample.common().forEach(pipeline::read);
      last = (System.nanoTime() - pass) / 1e9;
    }
    return new OurRun(pipeline, sample, (int) Math.ceil(seconds / last));
  }

  /** The readings of one round, one for each document and repeat. */
  List<Runnable> readings() {
    List<Runnable> readings = new ArrayList<>();
    for (Document document : repeated()) {
      readings.add(() -> pipeline.read(document));
    }
    return readings;
  }

  private List<Document> repeated() {
    List<Document> all = new ArrayList<>();
    Collections.nCopies(repeats, sample.common()).forEach(all::addAll);
    return all;
  }

  /** Reads the documents one after the other; returns the number of tokens. */
  long oneThread() {
    repeated().forEach(pipeline::read);
    return (long) tokens * repeats;
  }

  /** Reads the documents on {@code count} threads, each document on one; returns the tokens. */
  long threads(int count) {
    List<Callable<Object>> readings = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      repeated().forEach(document -> readings.add(() -> pipeline.read(document)));
    }
    ExecutorService executor = Executors.newFixedThreadPool(count);
    try {
      for (Future<Object> done : executor.invokeAll(readings)) {
        done.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while measuring", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      executor.shutdownNow();
    }
    return (long) tokens * repeats * count;
  }

  /** Reads the next of {@code parts} equal parts of the fresh documents each time it is called. */
  LongSupplier freshIn(int parts) {
    record Part(List<Document> documents, long tokens) {}
    List<Document> fresh = sample.fresh();
    Deque<Part> waiting = new ArrayDeque<>();
    for (int i = 0; i < parts; i++) {
      List<Document> own = fresh.subList(fresh.size() * i / parts, fresh.size() * (i + 1) / parts);
      waiting.add(new Part(own, Sample.tokens(own)));
    }
    return () -> {
      Part part = waiting.remove();
      part.documents().forEach(pipeline::read);
      return part.tokens();
    };
  }
}
