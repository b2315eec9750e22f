package org.skein.api.cli;

import java.util.Locale;
import org.skein.api.job.RunReport;

/** Prints what a run came to: in words on stderr, as JSON for the last line on stdout. */
final class ReportPrinter {
  private static final int SHOWN_SKIPS = 10;

  private final Session session;

  ReportPrinter(Session session) {
    this.session = session;
  }

  /** Prints the report for people. */
  void words(RunReport report) {
    Terminal terminal = session.terminal();
    terminal.note(
        String.format(
            Locale.ROOT,
            "%,d documents%s, %,d sentences, %,d mentions of %,d entities, %,d claims, %,d measurements in %.1f s",
            report.documents(),
            report.known() == 0 ? "" : " (%,d known before)".formatted(report.known()),
            report.sentences(),
            report.mentions(),
            report.entities(),
            report.claims(),
            report.measurements(),
            report.seconds()));
    if (!report.skipped().isEmpty()) {
      terminal.note("%,d skipped:".formatted(report.skipped().size()));
    }
    report.skipped().stream().limit(SHOWN_SKIPS).forEach(this::skip);
    if (report.skipped().size() > SHOWN_SKIPS) {
      terminal.note("  and %,d more".formatted(report.skipped().size() - SHOWN_SKIPS));
    }
  }

  /** Prints the report as one line of JSON. */
  void json(RunReport report) {
    session.terminal().line(session.json().line(report));
  }

  private void skip(RunReport.Skip skip) {
    session
        .terminal()
        .note(
            "  %s: %s: %s"
                .formatted(
                    Terminal.plain(skip.name()), skip.code(), Terminal.plain(skip.reason())));
  }
}
