package org.skein.api.cli;

import org.skein.ingest.source.Input;

/** A line now and then, for a log. */
final class LineProgress implements ShownProgress {
  private static final long NANOS_BETWEEN_LINES = 5_000_000_000L;

  private final Terminal terminal;
  private final long estimate;
  private long done;
  private long lastLine = System.nanoTime();

  /**
   * No line yet.
   *
   * @param estimate how many inputs are expected, or -1 if unknown
   */
  LineProgress(Terminal terminal, long estimate) {
    this.terminal = terminal;
    this.estimate = estimate;
  }

  @Override
  public void step(String name) {
    done++;
    long now = System.nanoTime();
    if (now - lastLine >= NANOS_BETWEEN_LINES) {
      lastLine = now;
      String total = done <= estimate ? " of " + estimate : "";
      terminal.note("read %d%s: %s".formatted(done, total, Terminal.plain(name)));
    }
  }

  @Override
  public void skip(Input.Skipped input) {
    step(input.name());
  }

  @Override
  public void close() {}
}
