package org.skein.api.job;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Does work on several threads and hands the results to one consumer, on the thread that submits,
 * in the order of submission.
 */
final class InOrder<R> implements AutoCloseable {
  private static final int WAITING_PER_WORKER = 8;

  private final ExecutorService workers;
  private final Queue<Future<R>> waiting = new ArrayDeque<>();
  private final int bound;
  private final Consumer<R> consumer;

  InOrder(int workerCount, Consumer<R> consumer) {
    AtomicInteger number = new AtomicInteger();
    this.workers =
        Executors.newFixedThreadPool(
            workerCount,
            task -> {
              Thread thread = new Thread(task, "skein-reader-" + number.incrementAndGet());
              thread.setDaemon(true);
              return thread;
            });
    this.bound = workerCount * WAITING_PER_WORKER;
    this.consumer = consumer;
  }

  /** Has the work done; waits while too many results are not handed over yet. */
  void submit(Callable<R> work) {
    while (waiting.size() >= bound || (!waiting.isEmpty() && waiting.element().isDone())) {
      handOver();
    }
    waiting.add(workers.submit(work));
  }

  /** Waits for all work, and hands over the rest of the results. */
  void finish() {
    while (!waiting.isEmpty()) {
      handOver();
    }
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }

  private void handOver() {
    try {
      consumer.accept(waiting.remove().get());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while documents were read", e);
    } catch (ExecutionException e) {
      throw rethrown(e.getCause());
    }
  }

  private static RuntimeException rethrown(@Nullable Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException runtime ? runtime : new IllegalStateException(cause);
  }
}
