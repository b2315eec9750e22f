package org.skein.ingest.bench;

import java.util.List;
import java.util.function.LongSupplier;
import org.skein.ingest.annotate.Annotator;
import org.skein.ingest.annotate.Dependencies;
import org.skein.ingest.annotate.Sentence;

/**
 * An annotator that notes when it is called, and so tells the stages of a pipeline over it apart:
 * its own work, what comes between its sentences and its first parse (mentions), and the rest. For
 * documents read one after the other by one thread; while it is stopped it may be shared.
 */
final class StageClock implements Annotator {
  private final Annotator annotator;
  private final LongSupplier nanos;
  private volatile boolean running;
  private long annotating;
  private long parsing;
  private long mentioning;
  private long annotatedAt;
  private boolean parsed;

  StageClock(Annotator annotator) {
    this(annotator, System::nanoTime);
  }

  StageClock(Annotator annotator, LongSupplier nanos) {
    this.annotator = annotator;
    this.nanos = nanos;
  }

  /** Nanoseconds of each stage. */
  record Stages(long annotate, long mentions, long parse, long rest) {}

  /** Reads documents one after the other, and times the stages. */
  Stages time(List<Runnable> documents) {
    annotating = 0;
    parsing = 0;
    mentioning = 0;
    running = true;
    long start = nanos.getAsLong();
    for (Runnable document : documents) {
      parsed = true;
      document.run();
      if (!parsed) {
        mentioning += nanos.getAsLong() - annotatedAt;
      }
    }
    long total = nanos.getAsLong() - start;
    running = false;
    return new Stages(
        annotating, mentioning, parsing, Math.max(0, total - annotating - mentioning - parsing));
  }

  @Override
  public List<Sentence> sentences(String text) {
    if (!running) {
      return annotator.sentences(text);
    }
    long start = nanos.getAsLong();
    List<Sentence> sentences = annotator.sentences(text);
    annotatedAt = nanos.getAsLong();
    annotating += annotatedAt - start;
    parsed = false;
    return sentences;
  }

  @Override
  public Dependencies parse(Sentence sentence) {
    if (!running) {
      return annotator.parse(sentence);
    }
    long start = nanos.getAsLong();
    if (!parsed) {
      mentioning += start - annotatedAt;
      parsed = true;
    }
    Dependencies dependencies = annotator.parse(sentence);
    parsing += nanos.getAsLong() - start;
    return dependencies;
  }
}
