package org.skein.api.answer;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.skein.graph.search.SearchIndex;
import org.skein.graph.store.GraphStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the search index up to date in the background after a judgement. Until it has, searches
 * see the former index; ids that it gives lead to the right entity all the same.
 */
final class IndexFollower implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(IndexFollower.class);
  private static final long PATIENCE_SECONDS = 60;

  private final SearchIndex index;
  private final GraphStore store;
  private final AtomicBoolean asked = new AtomicBoolean();
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "skein-index");
            thread.setDaemon(true);
            return thread;
          });

  IndexFollower(SearchIndex index, GraphStore store) {
    this.index = index;
    this.store = store;
  }

  /** Has the index rebuilt soon; several calls in a row may share one rebuild. */
  void follow() {
    if (asked.compareAndSet(false, true)) {
      thread.execute(this::rebuild);
    }
  }

  private void rebuild() {
    asked.set(false);
    try {
      if (!thread.isShutdown() && !index.isCurrent(store)) {
        index.rebuild(store);
      }
    } catch (RuntimeException e) {
      log.warn("the search index is not up to date; it is made again at the next start", e);
    }
  }

  /** Waits for a rebuild that runs; one that was only asked for is left to the next start. */
  @Override
  public void close() {
    thread.shutdown();
    try {
      if (!thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        log.warn("the search index is still being made again");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
