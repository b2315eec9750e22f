package org.skein.api.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.skein.api.answer.Answers;
import org.skein.api.answer.ComputeAnswers;
import org.skein.api.answer.RuleView;
import org.skein.graph.compute.ExportRule;
import org.skein.graph.model.SkeinException;
import org.skein.graph.view.EntityRef;
import org.skein.graph.vocabulary.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows export rules, what they covered on a day, and what a chip is under each. */
@Command(
    name = "rules",
    description = {
      "Show the export rules as dated thresholds.",
      "With RULE: which chips it covers. With --chip: what a chip is under each rule."
    })
final class RulesCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(arity = "0..1", paramLabel = "RULE", description = "A rule, such as bis-2023-10.")
  private @Nullable String rule;

  @Option(names = "--on", paramLabel = "DAY", description = "The day that is asked about.")
  private @Nullable String on;

  @Option(names = "--chip", paramLabel = "CHIP", description = "A chip: its id, or a name of it.")
  private @Nullable String chip;

  @Mixin private GraphOptions graph = new GraphOptions();
  @Mixin private JsonOption json = new JsonOption();

  RulesCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    try (Answers answers = session.open(graph.location(session))) {
      ComputePrinter printer = new ComputePrinter(session.terminal(), answers.vocabulary());
      ComputeAnswers compute = answers.compute();
      if (chip != null) {
        ComputeAnswers.ChipRules rules = ofChip(answers, chip);
        show(rules, () -> printer.chipRules(rules, compute.rules()));
      } else if (rule != null) {
        ExportRule one = rule(compute, rule);
        ComputeAnswers.RuleChips chips =
            compute.chipsUnder(one, on == null ? lastDay(one) : day(on));
        show(chips, () -> printer.ruleChips(chips, one));
      } else {
        List<ExportRule> all = on == null ? compute.rules().rules() : compute.rules().on(day(on));
        show(Map.of("rules", all.stream().map(RuleView::of).toList()), () -> printer.rules(all));
      }
    }
    return ExitCodes.OK;
  }

  private void show(Object answer, Runnable print) {
    if (json.isWanted()) {
      session.terminal().line(session.json().pretty(answer));
    } else {
      print.run();
    }
  }

  private static ComputeAnswers.ChipRules ofChip(Answers answers, String idOrName) {
    String id = answers.findEntity(idOrName).map(EntityRef::id).orElse(idOrName);
    return answers
        .compute()
        .rulesOver(id)
        .orElseThrow(
            () ->
                new SkeinException(
                    SkeinException.Code.NOT_FOUND,
                    "no figures of a chip '%s' are known: 'skein compute chips' lists the chips"
                        .formatted(idOrName)));
  }

  private static ExportRule rule(ComputeAnswers compute, String id) {
    List<String> ids = compute.rules().rules().stream().map(ExportRule::id).toList();
    return compute
        .rules()
        .find(id)
        .orElseThrow(
            () ->
                new SkeinException(
                    SkeinException.Code.NOT_FOUND,
                    "there is no rule '%s': did you mean '%s'?"
                        .formatted(id, Vocabulary.nearest(id, ids))));
  }

  private static LocalDate lastDay(ExportRule rule) {
    LocalDate end = rule.until();
    return end == null ? rule.effective() : end.minusDays(1);
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new SkeinException(
          SkeinException.Code.USAGE,
          "--on must be a day such as 2023-11-17, is '%s'".formatted(text),
          e);
    }
  }
}
