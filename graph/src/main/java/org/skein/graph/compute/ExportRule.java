package org.skein.graph.compute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An export rule or notice, with what it sets thresholds on.
 *
 * @param id the name in addresses, such as {@code bis-2023-10}
 * @param title its title, shortened
 * @param issuer who issued it
 * @param kind {@code rule}, {@code notice} (to named firms) or {@code guidance}
 * @param published the day it was published
 * @param effective the day from which it binds
 * @param until the day from which it binds no more, or null while it does
 * @param ended why it ended, or null
 * @param citation the Federal Register citation or filing, or null
 * @param document the document number, or null
 * @param source the address of its text
 * @param checked the addresses against which dates and figures were checked
 * @param unchecked what could not be checked, or null
 * @param covers what it covers and for which destinations, in words
 * @param exceptions what it excepts, in words
 * @param entries the classes that it defines over specifications; none where it sets no figure
 */
public record ExportRule(
    String id,
    String title,
    String issuer,
    String kind,
    LocalDate published,
    LocalDate effective,
    @Nullable LocalDate until,
    @Nullable String ended,
    @Nullable String citation,
    @Nullable String document,
    String source,
    List<String> checked,
    @Nullable String unchecked,
    String covers,
    List<String> exceptions,
    List<Entry> entries) {
  public ExportRule {
    checked = List.copyOf(checked);
    exceptions = List.copyOf(exceptions);
    entries = List.copyOf(entries);
    if (until != null && until.isBefore(effective)) {
      throw new IllegalArgumentException("rule %s ends before it begins".formatted(id));
    }
  }

  /**
   * A class of chips that a rule defines.
   *
   * @param id its name in the rule, such as {@code 3A090.a}
   * @param outcome what follows for a chip in it, in words
   * @param words the thresholds in words
   */
  public record Entry(String id, String outcome, String words, Criterion criterion) {}

  /** What decides whether a chip is in a class; opaque outside of this package. */
  public static final class Criterion {
    private final Condition condition;

    Criterion(Condition condition) {
      this.condition = condition;
    }
  }

  /** Whether it binds on {@code day}. */
  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(effective) && (until == null || day.isBefore(until));
  }

  /** What {@code chip} is under this rule, whatever the day, with the arithmetic. */
  public RuleJudgement judge(Chip chip) {
    List<RuleJudgement.EntryJudgement> judged = new ArrayList<>();
    Verdict any = Verdict.NO;
    for (Entry entry : entries) {
      List<Finding> findings = new ArrayList<>();
      Verdict verdict = entry.criterion().condition.judge(chip, findings);
      any = any.or(verdict);
      judged.add(
          new RuleJudgement.EntryJudgement(
              entry.id(), entry.outcome(), entry.words(), verdict.label(), findings));
    }
    return new RuleJudgement(id, chip.id(), any.label(), judged);
  }
}
