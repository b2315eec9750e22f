package org.skein.api.cli;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.skein.ingest.source.Input;

/** A bar that fills, for a terminal. */
final class BarProgress implements ShownProgress {
  private final ProgressBar bar;

  /**
   * An empty bar.
   *
   * @param estimate how many inputs are expected, or -1 if unknown
   */
  BarProgress(Terminal terminal, long estimate) {
    this.bar =
        new ProgressBarBuilder()
            .setTaskName("reading")
            .setInitialMax(estimate)
            .setStyle(ProgressBarStyle.UNICODE_BLOCK)
            .setUpdateIntervalMillis(200)
            .setConsumer(new ConsoleProgressBarConsumer(terminal.err(), terminal.width()))
            .build();
  }

  @Override
  public void step(String name) {
    if (bar.getMax() >= 0 && bar.getCurrent() >= bar.getMax()) {
      bar.maxHint(bar.getCurrent() + 1);
    }
    bar.step();
  }

  @Override
  public void skip(Input.Skipped input) {
    step(input.name());
  }

  @Override
  public void close() {
    bar.close();
  }
}
