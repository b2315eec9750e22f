package org.skein.api.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.skein.graph.trend.Series;
import org.skein.graph.trend.TrendAnswer;
import org.skein.graph.view.ClaimView;
import org.skein.graph.view.EntityRef;

/** Prints what was counted over time, and below it how well the corpus lets one see. */
final class TrendPrinter {
  private final Terminal terminal;
  private final ClaimPrinter claims;

  TrendPrinter(Terminal terminal) {
    this.terminal = terminal;
    this.claims = new ClaimPrinter(terminal);
  }

  /** One table for each series. */
  void series(TrendAnswer.Lines lines) {
    for (TrendAnswer.Line line : lines.series()) {
      Series.Totals totals = line.totals();
      terminal.line(terminal.strong(name(line.filter())));
      terminal.line(
          terminal.quiet(
              "%d claims, %d statements, %s in %d documents; first %s, last %s; %d without a date"
                  .formatted(
                      totals.claims(),
                      totals.statements(),
                      ProfilePrinter.origins(totals.origins()),
                      totals.documents(),
                      totals.firstSeen() == null ? "never" : totals.firstSeen(),
                      totals.lastSeen() == null ? "never" : totals.lastSeen(),
                      totals.unplaced())));
      terminal.line("period   claims statements origins documents    of  per 1,000 (95 %)");
      line.points().stream().filter(point -> point.corpusDocuments() > 0).forEach(this::point);
      terminal.line("");
    }
    observability(lines.observability());
  }

  private void point(Series.Point point) {
    String share =
        point.share() == null || point.shareLow() == null || point.shareHigh() == null
            ? ""
            : "%6.0f (%.0f–%.0f)".formatted(point.share(), point.shareLow(), point.shareHigh());
    String doubt =
        switch (point.state()) {
          case "few" -> "  few documents";
          case "open" -> "  not over yet";
          default -> "";
        };
    terminal.line(
        String.format(
            Locale.ROOT,
            "%-8s %6d %10d %7d %9d %5d %s%s",
            point.period(),
            point.claims(),
            point.statements(),
            point.origins(),
            point.documents(),
            point.corpusDocuments(),
            share,
            terminal.quiet(doubt)));
  }

  /** Documents with the words that were counted. */
  void documents(TrendAnswer.Documents found) {
    terminal.line(
        "%s in %s: %d documents".formatted(name(found.filter()), found.period(), found.total()));
    found.documents().forEach(this::evidence);
  }

  private void evidence(TrendAnswer.Evidence evidence) {
    terminal.line("  " + terminal.strong(Terminal.plain(evidence.document().title())));
    evidence.claims().forEach(claim -> claims.evidence(claim, "    "));
  }

  /** Bursts with their first documents. */
  void bursts(TrendAnswer.Bursts found) {
    terminal.line(
        "%s: %d bursts; usually %.1f of 1,000 origins state it"
            .formatted(name(found.filter()), found.bursts().size(), 1000 * found.usual()));
    for (TrendAnswer.Burst burst : found.bursts()) {
      terminal.line(
          "%s to %s: %s, %.1f expected %s"
              .formatted(
                  terminal.strong(burst.from()),
                  terminal.strong(burst.to()),
                  ProfilePrinter.origins(burst.origins()),
                  burst.expected(),
                  terminal.quiet("(weight %.1f)".formatted(burst.weight()))));
      burst.documents().forEach(this::evidence);
    }
    observability(found.observability());
  }

  /** Newcomers with their first words. */
  void newcomers(TrendAnswer.Newcomers found) {
    terminal.line(
        "%d are new; %d documents came before".formatted(found.total(), found.documentsBefore()));
    for (TrendAnswer.Newcomer each : found.newcomers()) {
      terminal.line(
          "%s  %s"
              .formatted(
                  terminal.strong(names(each.entities())),
                  terminal.quiet(
                      "%s, first %s, last %s"
                          .formatted(
                              ProfilePrinter.origins(each.origins()),
                              each.firstSeen(),
                              each.lastSeen()))));
      claims.evidence(each.claim(), "   ");
    }
    observability(found.observability());
  }

  /** Risers with their intervals. */
  void risers(TrendAnswer.Risers found) {
    terminal.line(
        "%s to %s against the %d months before: %d and %d origins"
            .formatted(
                found.from(),
                found.to(),
                found.months(),
                found.recentOrigins(),
                found.beforeOrigins()));
    for (TrendAnswer.Riser each : found.risers()) {
      terminal.line(
          "%5.1f times (%.2f–%.1f)  %d after %d  %s"
              .formatted(
                  each.ratio(),
                  each.low(),
                  each.high(),
                  each.recent(),
                  each.before(),
                  terminal.strong(names(each.entities()))));
    }
    terminal.line(
        terminal.quiet("A rise is hardly chance where the lower end of its interval is above 1."));
    observability(found.observability());
  }

  /** Plans with what became of them. */
  void plans(TrendAnswer.Plans found) {
    terminal.line(
        "%d fulfilled, %d open, %d denied, %d underway already%s"
            .formatted(
                found.fulfilled(),
                found.open(),
                found.denied(),
                found.underway(),
                found.medianDays() == null
                    ? ""
                    : "; half of those fulfilled within %d days".formatted(found.medianDays())));
    for (TrendAnswer.Plan plan : found.plans()) {
      terminal.line("%s %s".formatted(terminal.strong(plan.outcome()), terminal.quiet(days(plan))));
      claims.evidence(plan.planned(), "   ");
      ClaimView later = plan.later();
      if (later != null) {
        claims.evidence(later, "   → ");
      }
    }
    observability(found.observability());
  }

  private static String days(TrendAnswer.Plan plan) {
    return switch (plan.outcome()) {
      case "open" -> "for %d days until the corpus ends".formatted(plan.days());
      case "underway" -> "when it was announced";
      default -> "after %d days".formatted(plan.days());
    };
  }

  /** How well the corpus lets one see. */
  void observability(TrendAnswer.Observability seen) {
    terminal.line(
        terminal.quiet(
            "Seen through %d documents of %d sources, %d of them still publishing; recorded %s after publication; %d undated documents; %d claims of restricted access"
                .formatted(
                    seen.documents(),
                    seen.sources(),
                    seen.stillPublishing(),
                    seen.medianDelay() == null
                        ? "at unknown times"
                        : seen.medianDelay() + " days (median)",
                    seen.undated(),
                    seen.restrictionCount())));
  }

  private static String name(TrendAnswer.Filter filter) {
    return filter.conditions().isEmpty()
        ? "all claims"
        : filter.conditions().stream()
            .map(each -> each.key() + " " + Terminal.plain(each.name()))
            .collect(Collectors.joining(", "));
  }

  private static String names(List<EntityRef> entities) {
    return entities.stream()
        .map(each -> Terminal.plain(each.name()))
        .collect(Collectors.joining(" and "));
  }
}
