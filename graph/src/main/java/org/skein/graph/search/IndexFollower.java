package org.skein.graph.search;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.skein.graph.model.SkeinException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps an index up with its source: looks at the source's version twice a second and takes over
 * what changed, whichever process wrote it. What is committed is found within 2 seconds unless the
 * index must be made anew.
 */
public final class IndexFollower implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(IndexFollower.class);
  private static final long EVERY_MILLIS = 500;

  private final SearchIndex index;
  private final IndexSource source;
  private final ScheduledExecutorService clock;

  private IndexFollower(SearchIndex index, IndexSource source) {
    this.index = index;
    this.source = source;
    this.clock =
        Executors.newSingleThreadScheduledExecutor(
            work -> {
              Thread thread = new Thread(work, "skein-index");
              thread.setDaemon(true);
              return thread;
            });
  }

  /** Follows {@code source} from now on, until closed. */
  public static IndexFollower start(SearchIndex index, IndexSource source) {
    IndexFollower follower = new IndexFollower(index, source);
    var unused =
        follower.clock.scheduleWithFixedDelay(
            follower::step, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    return follower;
  }

  /** Takes over what changed; what goes wrong is logged, and tried again at the next step. */
  private void step() {
    try {
      index.update(source);
    } catch (SkeinException e) {
      // Another process writes the same index, or the server does not answer for now.
      log.debug("the search index waits: {}", e.getMessage());
    } catch (RuntimeException e) {
      log.warn("the search index could not be brought up to date", e);
    }
  }

  /** Stops; a step that is under way is ended first. */
  @Override
  public void close() {
    clock.shutdown();
    try {
      if (!clock.awaitTermination(30, TimeUnit.SECONDS)) {
        clock.shutdownNow();
      }
    } catch (InterruptedException e) {
      clock.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
