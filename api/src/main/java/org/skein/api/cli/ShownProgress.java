package org.skein.api.cli;

import org.skein.api.job.Progress;

/** Progress that someone watches until it is closed. */
interface ShownProgress extends Progress, AutoCloseable {

  /**
   * A bar on a terminal, plain lines elsewhere.
   *
   * @param estimate how many inputs are expected, or -1 if unknown
   */
  static ShownProgress on(Terminal terminal, long estimate) {
    return terminal.live()
        ? new BarProgress(terminal, estimate)
        : new LineProgress(terminal, estimate);
  }

  @Override
  void close();
}
