package org.skein.graph.table;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.skein.graph.vocabulary.Vocabulary;

/**
 * The tables of the graph as it is now. They are made at the first question, and again, beside the
 * questions, when the graph has changed; a question waits for that a little, and then is answered
 * from the former tables.
 */
public final class DerivedTables {
  private final TableSource source;
  private final Vocabulary vocabulary;
  private final Duration patience;
  private volatile @Nullable GraphTables latest;
  private @Nullable CompletableFuture<GraphTables> making;

  /**
   * Tables of {@code source}.
   *
   * @param patience how long a question waits for newer tables before it is content with former
   */
  public DerivedTables(TableSource source, Vocabulary vocabulary, Duration patience) {
    this.source = source;
    this.vocabulary = vocabulary;
    this.patience = patience;
  }

  /** Where the tables come from. */
  public TableSource source() {
    return source;
  }

  /** The tables of the graph as it is now, or was a moment ago while new ones are being made. */
  public GraphTables current() {
    String version = source.version();
    GraphTables tables = atLeast(version);
    // Those that were being made already may be older than the question: then it waits once more.
    return tables.version().equals(version) ? tables : atLeast(version);
  }

  private GraphTables atLeast(String version) {
    GraphTables ready = latest;
    if (ready != null && ready.version().equals(version)) {
      return ready;
    }
    CompletableFuture<GraphTables> newer = making();
    try {
      return ready == null ? newer.join() : newer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      return ready == null ? newer.join() : ready;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while tables were being made", e);
    } catch (java.util.concurrent.ExecutionException | CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException("the tables cannot be made", e);
    }
  }

  private synchronized CompletableFuture<GraphTables> making() {
    CompletableFuture<GraphTables> running = making;
    if (running == null) {
      running = CompletableFuture.supplyAsync(this::make, task -> thread(task).start());
      making = running;
    }
    return running;
  }

  private GraphTables make() {
    try {
      GraphTables made = GraphTables.read(source, vocabulary);
      latest = made;
      return made;
    } finally {
      synchronized (this) {
        making = null;
      }
    }
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "skein-tables");
    thread.setDaemon(true);
    return thread;
  }
}
