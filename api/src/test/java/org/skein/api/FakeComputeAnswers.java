package org.skein.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skein.api.answer.ComputeAnswers;
import org.skein.graph.compute.Chip;
import org.skein.graph.compute.ChipCount;
import org.skein.graph.compute.Equivalents;
import org.skein.graph.compute.ExportRule;
import org.skein.graph.compute.ExportRules;
import org.skein.graph.compute.Specification;
import org.skein.graph.compute.StatedRatio;
import org.skein.graph.progress.Dating;
import org.skein.graph.progress.Ladder;
import org.skein.graph.progress.MeasuredSeries;
import org.skein.graph.view.EntityRef;
import org.skein.graph.view.MeasurementView;

/** Progress and compute of the graph of {@link FakeAnswers}, and two chips with known figures. */
public final class FakeComputeAnswers implements ComputeAnswers {
  private static final Chip H100 = chip("nvidia-h100", "NVIDIA H100", 989, 1979);
  private static final Chip H800 = chip("nvidia-h800", "NVIDIA H800", 989, 1979);
  private final ExportRules rules = ExportRules.shipped();

  @Override
  public Progress progress(EntityRef entity) {
    Ladder.Rung rung =
        new Ladder.Rung(
            FakeAnswers.BAIDU,
            "uses",
            FakeAnswers.ASCEND,
            null,
            new Dating("2023-11", "stated"),
            new Dating("2023-11-07", "reported"),
            "planned",
            1,
            false,
            List.of(FakeAnswers.USES));
    return new Progress(
        entity,
        List.of(FakeAnswers.ASCEND),
        1,
        1,
        List.of(
            new Ladder.Step("announced", "Announced", "Shown or planned", null, List.of()),
            new Ladder.Step("used", "Used by others", "Bought by others", null, List.of(rung))));
  }

  @Override
  public Series series(EntityRef entity, @Nullable String metric) {
    return new Series(
        entity, List.of(FakeAnswers.ASCEND), MeasuredSeries.of(List.of(FakeAnswers.COUNT)));
  }

  @Override
  public ChipTable chips() {
    EntityRef h100 = new EntityRef(H100.id(), "Chip", H100.name());
    EntityRef h800 = new EntityRef(H800.id(), "Chip", H800.name());
    MeasurementView count = FakeAnswers.COUNT;
    MeasurementView ratio =
        new MeasurementView(
            "m2",
            h100,
            "ratio",
            3.0,
            null,
            "x H800",
            h800,
            null,
            count.asOf(),
            "asserted",
            null,
            count.quote(),
            count.sentence(),
            count.document(),
            0.7,
            "test/1");
    return new ChipTable(
        h100,
        Equivalents.FORMULA,
        "https://example.org/h100",
        Equivalents.LIMITS,
        List.of(Equivalents.of(H100, H100), Equivalents.of(H800, H100)),
        StatedRatio.of(ratio, H100.id(), Map.of(H100.id(), H100, H800.id(), H800)).stream()
            .toList());
  }

  @Override
  public Stocks stocks(@Nullable EntityRef entity, @Nullable EntityRef place) {
    return new Stocks(
        entity,
        place,
        1,
        "1 of 1 counts",
        ChipCount.of(
                FakeAnswers.COUNT, List.of(FakeAnswers.BAIDU), null, null, (one, other) -> false)
            .stream()
            .toList());
  }

  @Override
  public ExportRules rules() {
    return rules;
  }

  @Override
  public RuleChips chipsUnder(ExportRule rule, LocalDate day) {
    return new RuleChips(
        rule.id(),
        day,
        rule.holdsOn(day),
        List.of(
            new JudgedChip(
                new EntityRef(H800.id(), "Chip", H800.name()), 2023, true, rule.judge(H800))));
  }

  @Override
  public Optional<ChipRules> rulesOver(String chipId) {
    return chipId.equals(H800.id())
        ? Optional.of(
            new ChipRules(H800, rules.rules().stream().map(rule -> rule.judge(H800)).toList()))
        : Optional.empty();
  }

  private static Chip chip(String id, String name, double fp16, double int8) {
    String source = "https://example.org/" + id;
    return new Chip(
        id,
        name,
        "nvidia",
        2023,
        new Chip.Segment("datacentre", source),
        List.of(
            new Specification("fp16_tflops", fp16, "TFLOPS", source),
            new Specification("int8_tops", int8, "TOPS", source),
            new Specification("interconnect", 400, "GB/s", source),
            new Specification("host_link", 128, "GB/s", source),
            new Specification("process_node", 4, "nm", source),
            new Specification("die_area", 814, "mm2", source)));
  }
}
