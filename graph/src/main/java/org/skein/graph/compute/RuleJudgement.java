package org.skein.graph.compute;

import java.util.List;

/**
 * What a chip is under a rule.
 *
 * @param rule the rule's id
 * @param chip the chip's id
 * @param verdict whether the rule covers it: {@code yes}, {@code no} or {@code cannot be said}
 * @param entries each class of the rule
 */
public record RuleJudgement(
    String rule, String chip, String verdict, List<EntryJudgement> entries) {
  public RuleJudgement {
    entries = List.copyOf(entries);
  }

  /**
   * Whether a chip is in one class of a rule.
   *
   * @param id the class, such as {@code 3A090.b}
   * @param outcome what follows for a chip in it
   * @param words the thresholds in words
   * @param verdict {@code yes}, {@code no} or {@code cannot be said}
   * @param findings every comparison, with its arithmetic
   */
  public record EntryJudgement(
      String id, String outcome, String words, String verdict, List<Finding> findings) {
    public EntryJudgement {
      findings = List.copyOf(findings);
    }
  }
}
