package org.skein.graph.compute;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The export rules that Skein knows, oldest first.
 *
 * @param rules each with a unique id
 */
public record ExportRules(List<ExportRule> rules) {
  public ExportRules {
    rules = rules.stream().sorted(Comparator.comparing(ExportRule::effective)).toList();
    if (rules.stream().map(ExportRule::id).distinct().count() != rules.size()) {
      throw new IllegalArgumentException("two export rules share an id");
    }
  }

  /** The rules that ship with Skein. */
  public static ExportRules shipped() {
    return ExportRulesReader.readResource("/org/skein/graph/export-rules.yml");
  }

  /** The rules that bind on {@code day}. */
  public List<ExportRule> on(LocalDate day) {
    return rules.stream().filter(rule -> rule.holdsOn(day)).toList();
  }

  /** The rule of this id, if there is one. */
  public Optional<ExportRule> find(String id) {
    return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
  }
}
