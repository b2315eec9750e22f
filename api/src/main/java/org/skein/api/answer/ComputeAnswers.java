package org.skein.api.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skein.graph.compute.Chip;
import org.skein.graph.compute.ChipCount;
import org.skein.graph.compute.Equivalents;
import org.skein.graph.compute.ExportRule;
import org.skein.graph.compute.ExportRules;
import org.skein.graph.compute.RuleJudgement;
import org.skein.graph.compute.StatedRatio;
import org.skein.graph.progress.Ladder;
import org.skein.graph.progress.MeasuredSeries;
import org.skein.graph.view.EntityRef;

/** Questions about the progress of chips and models, about stocks of compute, and export rules. */
public interface ComputeAnswers {

  /** The steps that an entity and its family have taken. */
  Progress progress(EntityRef entity);

  /**
   * The measurements of an entity and its family over time.
   *
   * @param metric only this metric, or null for all
   */
  Series series(EntityRef entity, @Nullable String metric);

  /** The chips whose performance is published, as multiples of one H100. */
  ChipTable chips();

  /**
   * Counts of chips, oldest first.
   *
   * @param entity a chip or family, or a holder; null for all
   * @param place where they are, or null for anywhere
   */
  Stocks stocks(@Nullable EntityRef entity, @Nullable EntityRef place);

  /** The export rules. */
  ExportRules rules();

  /** What each chip is under a rule, and whether the rule bound on {@code day}. */
  RuleChips chipsUnder(ExportRule rule, LocalDate day);

  /** What a chip is under each rule, if its figures are in the reference knowledge. */
  Optional<ChipRules> rulesOver(String chipId);

  /**
   * The steps of an entity.
   *
   * @param members the family that was looked at, where it is in the graph
   */
  record Progress(
      EntityRef entity,
      List<EntityRef> members,
      int claims,
      int documents,
      List<Ladder.Step> steps) {}

  /** The measurements of an entity and its family. */
  record Series(EntityRef entity, List<EntityRef> members, List<MeasuredSeries> series) {}

  /**
   * Chips as multiples of a reference chip.
   *
   * @param reference the chip that is 1
   * @param formula how the ratios come about
   * @param formulaSource where the figures of the reference come from
   * @param limits what they leave out
   * @param stated what documents say one chip is worth of another
   */
  record ChipTable(
      EntityRef reference,
      String formula,
      String formulaSource,
      List<String> limits,
      List<Equivalents> chips,
      List<StatedRatio> stated) {}

  /**
   * Counts of chips.
   *
   * @param looked how many counts of such chips there are in all
   * @param note what was counted and what was left out
   */
  record Stocks(
      @Nullable EntityRef entity,
      @Nullable EntityRef place,
      int looked,
      String note,
      List<ChipCount> counts) {}

  /**
   * What each chip is under a rule.
   *
   * @param holds whether the rule bound on {@code on}
   */
  record RuleChips(String rule, LocalDate on, boolean holds, List<JudgedChip> chips) {}

  /**
   * A chip under a rule.
   *
   * @param year the year it came out, or null if unknown
   * @param existed whether it was out by then, as far as its year is known
   */
  record JudgedChip(
      EntityRef chip, @Nullable Integer year, @Nullable Boolean existed, RuleJudgement judgement) {}

  /** What a chip is under each rule, oldest rule first. */
  record ChipRules(Chip chip, List<RuleJudgement> rules) {}
}
