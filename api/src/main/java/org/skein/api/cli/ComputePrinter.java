package org.skein.api.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.skein.api.answer.ComputeAnswers;
import org.skein.graph.compute.ChipCount;
import org.skein.graph.compute.Equivalents;
import org.skein.graph.compute.ExportRule;
import org.skein.graph.compute.ExportRules;
import org.skein.graph.compute.Precision;
import org.skein.graph.compute.RuleJudgement;
import org.skein.graph.compute.StatedRatio;
import org.skein.graph.progress.Dating;
import org.skein.graph.progress.Ladder;
import org.skein.graph.view.EntityRef;
import org.skein.graph.vocabulary.Vocabulary;

/** Prints ladders, chips, stocks and rules. */
final class ComputePrinter {
  private final Terminal terminal;
  private final Vocabulary vocabulary;
  private final ClaimPrinter claims;

  ComputePrinter(Terminal terminal, Vocabulary vocabulary) {
    this.terminal = terminal;
    this.vocabulary = vocabulary;
    this.claims = new ClaimPrinter(terminal);
  }

  /** Prints the steps of an entity, each with its oldest words. */
  void progress(ComputeAnswers.Progress progress) {
    terminal.line(
        "%s  %s"
            .formatted(
                terminal.strong(name(progress.entity())),
                terminal.quiet(
                    "claims: %d, documents: %d"
                        .formatted(progress.claims(), progress.documents()))));
    if (!progress.members().isEmpty()) {
      terminal.line(
          terminal.quiet(
              terminal.wrapped(
                  "with "
                      + String.join(", ", progress.members().stream().map(m -> name(m)).toList()),
                  "")));
    }
    for (Ladder.Step step : progress.steps()) {
      if (!step.rungs().isEmpty()) {
        terminal.line("");
        terminal.line(terminal.strong(step.label()));
        step.rungs().forEach(this::rung);
      }
    }
  }

  private void rung(Ladder.Rung rung) {
    EntityRef object = rung.object();
    String other =
        object == null
            ? "“" + Terminal.plain(String.valueOf(rung.objectText())) + "”"
            : name(object);
    String contested = rung.contested() ? ", contested" : "";
    terminal.line(
        "  %s  %s %s %s  %s"
            .formatted(
                date(rung.first()),
                name(rung.subject()),
                rung.predicate().equals("equivalent_to")
                    ? "is compared with"
                    : vocabulary.predicate(rung.predicate()).label(),
                other,
                terminal.quiet(
                    "%s, %s%s"
                        .formatted(
                            ProfilePrinter.origins(rung.origins()), rung.mood(), contested))));
    claims.evidence(rung.claims().get(0), "      ");
  }

  /** Prints chips as multiples of one H100. */
  void chips(ComputeAnswers.ChipTable table) {
    StringBuilder head =
        new StringBuilder("%-26s".formatted("1 chip in " + name(table.reference())));
    for (Precision precision : Precision.values()) {
      head.append("%11s".formatted(precision.label()));
    }
    terminal.line(terminal.strong(head.toString()));
    for (Equivalents row : table.chips()) {
      StringBuilder line = new StringBuilder("%-26s".formatted(row.chip().name()));
      for (Precision precision : Precision.values()) {
        line.append("%11s".formatted(ratio(row, precision)));
      }
      terminal.line(line.toString());
    }
    terminal.line("");
    terminal.line(terminal.wrapped("How: " + table.formula() + ".", ""));
    table.limits().forEach(limit -> terminal.line(terminal.quiet(terminal.wrapped(limit, "  "))));
    if (!table.stated().isEmpty()) {
      terminal.line("");
      terminal.line(terminal.strong("As documents state it"));
      table.stated().forEach(this::stated);
    }
  }

  private static String ratio(Equivalents row, Precision precision) {
    return row.byPrecision().stream()
        .filter(one -> one.precision().equals(precision.id()))
        .map(one -> one.ratio() == null ? "–" : number(one.ratio()))
        .findFirst()
        .orElse("–");
  }

  private void stated(StatedRatio one) {
    String spec = one.bySpecification() == null ? "unknown" : number(one.bySpecification());
    terminal.line(
        "  1 %s = %s %s  %s"
            .formatted(
                name(one.chip()),
                range(one.low(), one.high()),
                name(one.of()),
                terminal.quiet("by specification at 16 bits: " + spec)));
    claims.evidence(one.measurement(), "      ");
  }

  /** Prints counts of chips, oldest first. */
  void stocks(ComputeAnswers.Stocks stocks) {
    for (ChipCount count : stocks.counts()) {
      terminal.line(
          "%s  %s %s  %s"
              .formatted(
                  date(count.dating()),
                  terminal.strong(range(count.measurement().low(), count.measurement().high())),
                  name(count.measurement().entity()),
                  terminal.quiet(count.kind() + basis(count) + reported(count.dating()))));
      claims.evidence(count.measurement(), "      ");
    }
    if (stocks.counts().isEmpty()) {
      terminal.line("no count fits: leave out the place, or load more documents");
    }
    terminal.line(terminal.quiet(terminal.wrapped(stocks.note(), "")));
  }

  private static String reported(Dating dating) {
    return dating.kind().equals("reported") ? ", dated by its report" : "";
  }

  private static String basis(ChipCount count) {
    return switch (count.basis()) {
      case "stated" -> ", place stated";
      case "named" -> ", named in the sentence";
      case "holder" -> ", by who holds them";
      default -> "";
    };
  }

  /** Prints rules, oldest first. */
  void rules(List<ExportRule> rules) {
    for (ExportRule rule : rules) {
      String end = rule.until() == null ? "" : " until " + rule.until();
      terminal.line(
          "%s  %s".formatted(terminal.strong(rule.id()), "from " + rule.effective() + end));
      terminal.line(terminal.wrapped(rule.title(), "  "));
      terminal.line(
          terminal.quiet("  " + (rule.citation() == null ? rule.source() : rule.citation())));
      for (ExportRule.Entry entry : rule.entries()) {
        terminal.line(terminal.wrapped(entry.id() + ": " + entry.words(), "  "));
      }
      if (rule.ended() != null) {
        terminal.line(terminal.wrapped("ended: " + rule.ended(), "  "));
      }
      if (rule.unchecked() != null) {
        terminal.line(terminal.quiet(terminal.wrapped("not checked: " + rule.unchecked(), "  ")));
      }
      terminal.line("");
    }
  }

  /** Prints which chips a rule covers, those of which it cannot be said at the end. */
  void ruleChips(ComputeAnswers.RuleChips chips, ExportRule rule) {
    terminal.line(
        "%s on %s: %s"
            .formatted(
                terminal.strong(rule.title()),
                chips.on(),
                chips.holds() ? "in force" : "not in force"));
    if (rule.entries().isEmpty()) {
      terminal.line(terminal.wrapped("It sets no figure over chips. " + rule.covers(), ""));
      return;
    }
    for (String verdict : List.of("yes", "no", "cannot be said")) {
      List<String> names = new ArrayList<>();
      chips.chips().stream()
          .filter(one -> one.judgement().verdict().equals(verdict))
          .filter(one -> !Boolean.FALSE.equals(one.existed()))
          .forEach(one -> names.add(name(one.chip()) + classes(one.judgement())));
      if (!names.isEmpty()) {
        terminal.line("");
        terminal.line(
            terminal.strong("covered: " + verdict) + "  " + terminal.quiet("" + names.size()));
        terminal.line(terminal.wrapped(String.join(", ", names), "  "));
      }
    }
  }

  private static String classes(RuleJudgement judgement) {
    List<String> ids =
        judgement.entries().stream()
            .filter(entry -> entry.verdict().equals("yes"))
            .map(RuleJudgement.EntryJudgement::id)
            .toList();
    return ids.isEmpty() ? "" : " (" + String.join(", ", ids) + ")";
  }

  /** Prints what a chip is under each rule, with the arithmetic. */
  void chipRules(ComputeAnswers.ChipRules chip, ExportRules rules) {
    terminal.line(terminal.strong(chip.chip().name()));
    for (RuleJudgement judgement : chip.rules()) {
      if (judgement.entries().isEmpty()) {
        continue;
      }
      String from = rules.find(judgement.rule()).map(rule -> "from " + rule.effective()).orElse("");
      terminal.line("");
      terminal.line(
          "%s  %s  %s"
              .formatted(
                  terminal.strong(judgement.rule()), from, "covered: " + judgement.verdict()));
      for (RuleJudgement.EntryJudgement entry : judgement.entries()) {
        terminal.line("  %s: %s".formatted(entry.id(), entry.verdict()));
        entry
            .findings()
            .forEach(
                finding ->
                    terminal.line(
                        terminal.quiet(
                            terminal.wrapped(
                                "%s: %s. %s"
                                    .formatted(
                                        finding.condition(), finding.verdict(), finding.working()),
                                "      "))));
      }
    }
  }

  private static String date(Dating dating) {
    return "%-10s".formatted(dating.date() == null ? "undated" : dating.date());
  }

  private static String name(EntityRef entity) {
    return Terminal.plain(entity.name());
  }

  private static String range(@Nullable Double low, @Nullable Double high) {
    if (low == null) {
      return high == null ? "?" : "at most " + number(high);
    }
    if (high == null) {
      return "at least " + number(low);
    }
    return low.equals(high) ? number(low) : number(low) + "–" + number(high);
  }

  private static String number(double value) {
    String text = String.format(Locale.ROOT, "%,.2f", value);
    return text.replaceAll("0+$", "").replaceAll("\\.$", "");
  }
}
