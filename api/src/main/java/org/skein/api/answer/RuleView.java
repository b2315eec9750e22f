package org.skein.api.answer;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skein.graph.compute.ExportRule;

/** An export rule as it is shown: all but the predicate itself, which {@code words} tells. */
public record RuleView(
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
    List<EntryView> entries) {

  /** A class of chips that a rule defines. */
  public record EntryView(String id, String outcome, String words) {}

  /** The view of {@code rule}. */
  public static RuleView of(ExportRule rule) {
    return new RuleView(
        rule.id(),
        rule.title(),
        rule.issuer(),
        rule.kind(),
        rule.published(),
        rule.effective(),
        rule.until(),
        rule.ended(),
        rule.citation(),
        rule.document(),
        rule.source(),
        rule.checked(),
        rule.unchecked(),
        rule.covers(),
        rule.exceptions(),
        rule.entries().stream()
            .map(entry -> new EntryView(entry.id(), entry.outcome(), entry.words()))
            .toList());
  }
}
