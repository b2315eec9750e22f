package org.skein.api.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.skein.ingest.gold.CalibrationBand;
import org.skein.ingest.gold.ClaimError;
import org.skein.ingest.gold.Figures;
import org.skein.ingest.gold.Scores;
import org.skein.ingest.gold.Scoring;

/** Prints how right predictions are, for people. */
final class ScorePrinter {
  private final Terminal terminal;

  ScorePrinter(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Prints all figures, and up to {@code errors} claims of each kind of error. */
  void print(Scoring scoring, int errors) {
    print(scoring.scores());
    scoring.missed().stream().limit(errors).forEach(this::print);
    scoring.spurious().stream().limit(errors).forEach(this::print);
  }

  /** Prints all figures. */
  void print(Scores scores) {
    terminal.line("documents %d, answered %d".formatted(scores.documents(), scores.answered()));
    Double mood = scores.moodAccuracy();
    head("");
    line("typed mentions", scores.typedMentions());
    line("mentions", scores.mentions());
    line("claims", scores.claims());
    line("pairs", scores.pairs());
    line("measurements", scores.measurements());
    terminal.line(
        "mood accuracy        "
            + (mood == null ? "no claim matched" : String.format(Locale.ROOT, "%.3f", mood)));
    table("typed mentions by type", scores.byType());
    table("claims by predicate", scores.byPredicate());
    table("matched claims by mood", scores.byMood());
    table("measurements by metric", scores.byMetric());
    print(scores.calibration());
  }

  private void print(List<CalibrationBand> bands) {
    if (bands.isEmpty()) {
      return;
    }
    terminal.line("");
    terminal.line(
        terminal.strong(
            "%-24s%7s%7s%7s%11s"
                .formatted("claims by confidence", "mean", "P", "hit", "predicted")));
    for (CalibrationBand band : bands) {
      terminal.line(
          String.format(
              Locale.ROOT,
              "%.1f to %-17.1f%7.3f%7.3f%7d%11d",
              band.from(),
              band.to(),
              band.mean(),
              (double) band.hit() / band.predicted(),
              band.hit(),
              band.predicted()));
    }
  }

  private void table(String title, Map<String, Figures> rows) {
    if (!rows.isEmpty()) {
      terminal.line("");
      head(title);
      rows.forEach(this::line);
    }
  }

  private void head(String title) {
    terminal.line(
        terminal.strong(
            "%-24s%7s%7s%7s%7s%7s%11s"
                .formatted(title, "P", "R", "F1", "hit", "gold", "predicted")));
  }

  private void line(String name, Figures figures) {
    terminal.line(
        String.format(
            Locale.ROOT,
            "%-24s%7.3f%7.3f%7.3f%7d%7d%11d",
            name,
            figures.p(),
            figures.r(),
            figures.f1(),
            figures.hit(),
            figures.gold(),
            figures.predicted()));
  }

  private void print(ClaimError error) {
    terminal.line("");
    terminal.line(
        "%s: %s: %s --%s[%s]--> %s"
            .formatted(
                terminal.strong(error.kind().name().toLowerCase(Locale.ROOT)),
                error.document(),
                error.subject(),
                error.predicate(),
                error.mood(),
                error.object()));
    terminal.line(terminal.wrapped(Terminal.plain(error.sentence()), "  "));
  }
}
