package org.skein.ingest.read;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.skein.ingest.read.FormatReader.Part;

/** Runs a parser on a thread of its own, so that one hostile file cannot stop the rest. */
final class BoundedRun {
  /** Deep enough for any honest nesting; what goes deeper is refused, not followed. */
  private static final long STACK_BYTES = 16L << 20;

  private final Duration limit;

  BoundedRun(Duration limit) {
    this.limit = limit;
  }

  /**
   * What the reader gives.
   *
   * @throws Unreadable if it refuses, fails in any way, or does not end in time
   */
  List<Part> read(FormatReader reader, Raw raw) throws Unreadable {
    FutureTask<List<Part>> task = new FutureTask<>(() -> reader.read(raw));
    Thread thread = new Thread(null, task, "skein-read " + raw.fileName(), STACK_BYTES);
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      task.cancel(true);
      throw new Unreadable(
          Unreadable.TIMEOUT,
          "it was not read within %d seconds: save it in a simpler format, such as text"
              .formatted(limit.toSeconds()));
    } catch (ExecutionException e) {
      throw reasonOf(e.getCause() == null ? e : e.getCause());
    } catch (InterruptedException e) {
      task.cancel(true);
      Thread.currentThread().interrupt();
      throw new Unreadable(Unreadable.FAILED, "reading was interrupted: run it again");
    }
  }

  private static Unreadable reasonOf(Throwable cause) {
    if (cause instanceof Unreadable reason) {
      return reason;
    }
    if (cause instanceof StackOverflowError) {
      return Unreadable.failed(new IOException("nested too deeply"));
    }
    if (cause instanceof OutOfMemoryError) {
      return Unreadable.failed(new IOException("needs more memory than there is"));
    }
    return Unreadable.failed(cause);
  }
}
