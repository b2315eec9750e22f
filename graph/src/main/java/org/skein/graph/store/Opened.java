package org.skein.graph.store;

import java.util.ArrayDeque;
import java.util.Deque;

/** What was opened so far, closed in reverse order. */
final class Opened {
  private final Deque<AutoCloseable> opened = new ArrayDeque<>();

  <T extends AutoCloseable> T add(T resource) {
    opened.push(resource);
    return resource;
  }

  /** Closes all; the first failure is thrown when all are closed. */
  void close() {
    IllegalStateException failure = new IllegalStateException("the store did not close cleanly");
    closeAfter(failure);
    if (failure.getSuppressed().length > 0) {
      throw failure;
    }
  }

  /** Closes all because of {@code error}, and notes further failures on it. */
  void closeAfter(RuntimeException error) {
    while (!opened.isEmpty()) {
      try {
        opened.pop().close();
      } catch (Exception e) {
        error.addSuppressed(e);
      }
    }
  }
}
