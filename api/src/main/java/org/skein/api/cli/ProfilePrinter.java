package org.skein.api.cli;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.skein.graph.view.EntityProfile;
import org.skein.graph.view.EntityProfile.StatementView;
import org.skein.graph.view.MeasurementView;
import org.skein.graph.vocabulary.Vocabulary;
import org.skein.graph.vocabulary.Vocabulary.Predicate;

/** Prints an entity: its names, its claims by predicate, what it measures, its neighbours. */
final class ProfilePrinter {
  private static final int SHOWN_NAMES = 12;
  private static final int SHOWN_NEIGHBOURS = 12;
  private static final int SHOWN_CLAIMS = 3;

  private final Terminal terminal;
  private final Vocabulary vocabulary;
  private final ClaimPrinter claims;

  ProfilePrinter(Terminal terminal, Vocabulary vocabulary) {
    this.terminal = terminal;
    this.vocabulary = vocabulary;
    this.claims = new ClaimPrinter(terminal);
  }

  /** Prints the profile. */
  void print(EntityProfile profile) {
    head(profile);
    byPredicate(profile.statements()).forEach(this::statements);
    measurements(profile.measurements());
    neighbours(profile);
  }

  private void head(EntityProfile profile) {
    terminal.line(
        "%s  %s"
            .formatted(
                terminal.strong(Terminal.plain(profile.entity().name())),
                terminal.quiet(
                    "%s · %s · %s"
                        .formatted(
                            vocabulary.type(profile.entity().type()).label(),
                            profile.entity().id(),
                            profile.known() ? "known before" : "met in documents"))));
    String others =
        profile.names().stream()
            .map(EntityProfile.NameView::text)
            .filter(name -> !name.equals(profile.entity().name()))
            .distinct()
            .limit(SHOWN_NAMES)
            .map(Terminal::plain)
            .collect(Collectors.joining(", "));
    if (!others.isEmpty()) {
      terminal.line(terminal.wrapped("also " + others, ""));
    }
    if (profile.defence() != null) {
      terminal.line(
          terminal.wrapped(
              Terminal.plain(
                  "defence: %s (%s)"
                      .formatted(profile.defence().affiliation(), profile.defence().source())),
              ""));
    }
    EntityProfile.Counts counts = profile.counts();
    terminal.line(
        "%d claims, %d measurements, %d mentions in %d documents"
            .formatted(
                counts.claims(), counts.measurements(), counts.mentions(), counts.documents()));
    if (counts.retracted() > 0) {
      terminal.line("%d claims were retracted and do not count".formatted(counts.retracted()));
    }
    if (profile.clocks().known() != null) {
      terminal.line("as published or recorded by " + profile.clocks().known());
    }
    if (profile.clocks().holds() != null) {
      terminal.line(
          "as said to have held in %s; %d claims state no time and are left out"
              .formatted(profile.clocks().holds(), profile.undated()));
    }
  }

  private Map<String, List<StatementView>> byPredicate(List<StatementView> statements) {
    return statements.stream()
        .collect(Collectors.groupingBy(this::label, LinkedHashMap::new, Collectors.toList()));
  }

  private String label(StatementView statement) {
    return vocabulary
        .findPredicate(statement.predicate())
        .map(predicate -> label(predicate, statement.outgoing()))
        .orElse(statement.predicate());
  }

  private static String label(Predicate predicate, boolean outgoing) {
    return outgoing ? predicate.label() : predicate.inverse();
  }

  private void statements(String label, List<StatementView> statements) {
    terminal.line("");
    terminal.line(terminal.strong(label));
    statements.forEach(this::statement);
  }

  private void statement(StatementView statement) {
    String other =
        statement.other() == null
            ? "“%s” (not named)".formatted(statement.otherText())
            : statement.other().name();
    terminal.line(
        "  %s  %s"
            .formatted(
                terminal.strong(Terminal.plain(other)),
                terminal.quiet(
                    origins(statement.origins()) + (statement.contested() ? ", contested" : ""))));
    statement.claims().stream()
        .limit(SHOWN_CLAIMS)
        .forEach(claim -> claims.evidence(claim, "    "));
    int more = statement.claimCount() + statement.retracted() - SHOWN_CLAIMS;
    if (more > 0) {
      terminal.line("    and %d more claims".formatted(more));
    }
  }

  private void measurements(List<MeasurementView> measurements) {
    if (!measurements.isEmpty()) {
      terminal.line("");
      terminal.line(terminal.strong("measured"));
    }
    for (MeasurementView measurement : measurements) {
      terminal.line(
          "  %s  %s"
              .formatted(
                  terminal.quiet(vocabulary.metric(measurement.metric()).label()),
                  terminal.strong(amount(measurement))));
      claims.evidence(measurement, "    ");
    }
  }

  private static String amount(MeasurementView measurement) {
    String words = range(measurement.low(), measurement.high()) + " " + measurement.unit();
    if (measurement.of() != null) {
      words += " of " + measurement.of().name();
    }
    return Terminal.plain(
        measurement.place() == null ? words : words + " in " + measurement.place().name());
  }

  private static String range(@Nullable Double low, @Nullable Double high) {
    if (low == null) {
      return high == null ? "?" : "up to " + number(high);
    }
    if (high == null) {
      return "at least " + number(low);
    }
    return low.equals(high) ? number(low) : number(low) + " to " + number(high);
  }

  private static String number(double value) {
    if (value == Math.rint(value) && Math.abs(value) < 1e15) {
      return String.format(java.util.Locale.ROOT, "%,d", (long) value);
    }
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }

  private void neighbours(EntityProfile profile) {
    if (profile.neighbours().isEmpty()) {
      return;
    }
    terminal.line("");
    terminal.line(terminal.strong("neighbours"));
    terminal.line(
        terminal.wrapped(
            profile.neighbours().stream()
                .limit(SHOWN_NEIGHBOURS)
                .map(one -> "%s (%d)".formatted(Terminal.plain(one.entity().name()), one.claims()))
                .collect(Collectors.joining(", ")),
            "  "));
  }

  static String origins(int origins) {
    return origins == 1 ? "1 origin" : origins + " independent origins";
  }
}
