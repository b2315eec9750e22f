package org.skein.ingest.imports;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.skein.graph.model.Findings;

/** Findings made of parts of an input, one after the other, each only when it is asked for. */
final class Chunks<T> implements Iterator<Findings> {
  private final Source<T> source;
  private final Maker<T> maker;
  private @Nullable T next;
  private int count;

  /** Gives the next part, or null when there are no more. */
  @FunctionalInterface
  interface Source<T> {
    @Nullable T next();
  }

  /** Makes findings of a part, given how many came before it. */
  @FunctionalInterface
  interface Maker<T> {
    Findings make(T part, int number);
  }

  Chunks(Source<T> source, Maker<T> maker) {
    this.source = source;
    this.maker = maker;
    this.next = source.next();
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public Findings next() {
    T part = next;
    if (part == null) {
      throw new NoSuchElementException("no more rows");
    }
    Findings findings = maker.make(part, count++);
    next = source.next();
    return findings;
  }
}
