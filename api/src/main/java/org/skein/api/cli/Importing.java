package org.skein.api.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.skein.api.answer.GraphLocation;
import org.skein.api.answer.StoreAnswers;
import org.skein.api.job.ImportReport;
import org.skein.api.job.Imports;
import org.skein.graph.model.SkeinException;
import org.skein.graph.store.GraphStore;
import org.skein.graph.vocabulary.Vocabulary;
import org.skein.ingest.imports.Problem;
import org.skein.ingest.resolve.Knowledge;

/** Imports into a graph, brings what is derived up to date, and prints what came of it. */
final class Importing {
  private static final int SHOWN_PROBLEMS = 10;
  private static final int BAD_INPUT = ExitCodes.of(SkeinException.Code.BAD_INPUT);

  private final Session session;
  private final Vocabulary vocabulary;

  Importing(Session session, Vocabulary vocabulary) {
    this.session = session;
    this.vocabulary = vocabulary;
  }

  /** Runs an import; the exit code tells whether the whole input could be read. */
  int run(GraphLocation location, JsonOption json, Imports.Opener opener) {
    GraphStore store = location.open(vocabulary);
    ImportReport report;
    try {
      report = new Imports(store, Knowledge.shipped(vocabulary), vocabulary).run(opener);
    } catch (RuntimeException e) {
      store.close();
      throw e;
    }
    StoreAnswers.over(store, location, vocabulary).close();
    if (!json.isWanted()) {
      words(report);
    }
    session.terminal().line(session.json().line(report));
    if (report.rows() == 0) {
      session.terminal().note("the file holds no row: check that the right file was given");
    }
    return report.brokenOff() || report.used() == 0 ? BAD_INPUT : ExitCodes.OK;
  }

  private void words(ImportReport report) {
    Terminal terminal = session.terminal();
    terminal.note(
        String.format(
            Locale.ROOT,
            "%,d rows, %,d used: %,d entities (%,d of the reference knowledge), %,d claims, %,d measurements in %,d documents%s in %.1f s",
            report.rows(),
            report.used(),
            report.entities(),
            report.reference(),
            report.claims(),
            report.measurements(),
            report.documents(),
            report.known() == 0 ? "" : " (%,d there before)".formatted(report.known()),
            report.seconds()));
    for (Map.Entry<String, Long> each : report.leftOut().entrySet()) {
      terminal.note("left out: %,d × %s".formatted(each.getValue(), each.getKey()));
    }
    if (report.problemCount() > 0) {
      terminal.note("%,d problems:".formatted(report.problemCount()));
    }
    for (Problem problem : report.problems().stream().limit(SHOWN_PROBLEMS).toList()) {
      terminal.note("  " + Terminal.plain(problem.toString()));
    }
    if (report.problemCount() > SHOWN_PROBLEMS) {
      terminal.note(
          "  and %,d more: the JSON report has a thousand of them"
              .formatted(report.problemCount() - SHOWN_PROBLEMS));
    }
  }

  /** The day that an option names, if it names one. */
  static @Nullable LocalDate day(@Nullable String text) {
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new SkeinException(
          SkeinException.Code.USAGE,
          "--published must be a day like 2024-05-31, is '%s'".formatted(text),
          e);
    }
  }
}
