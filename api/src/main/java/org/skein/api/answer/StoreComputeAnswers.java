package org.skein.api.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.skein.graph.compute.Chip;
import org.skein.graph.compute.ChipCount;
import org.skein.graph.compute.Equivalents;
import org.skein.graph.compute.ExportRule;
import org.skein.graph.compute.ExportRules;
import org.skein.graph.compute.Precision;
import org.skein.graph.compute.Specification;
import org.skein.graph.compute.StatedRatio;
import org.skein.graph.progress.Ladder;
import org.skein.graph.progress.MeasuredSeries;
import org.skein.graph.progress.Milestones;
import org.skein.graph.store.GraphStore;
import org.skein.graph.view.EntityRef;
import org.skein.graph.view.MeasurementView;
import org.skein.graph.vocabulary.Vocabulary;
import org.skein.ingest.resolve.Families;
import org.skein.ingest.resolve.Knowledge;
import org.skein.ingest.resolve.ReferenceChips;

/** Answers from the store, the reference knowledge and the shipped rules. */
final class StoreComputeAnswers implements ComputeAnswers {
  private static final String REFERENCE = "nvidia-h100";
  private static final Comparator<ChipCount> EARLIEST_FIRST =
      Comparator.comparing((ChipCount count) -> order(count.dating().date()))
          .thenComparing(count -> count.measurement().id());

  private final GraphStore store;
  private final Vocabulary vocabulary;
  private final Families families;
  private final Map<String, Chip> chips;
  private final ExportRules rules;
  private final Milestones milestones;

  /** Reads the reference knowledge, which takes a moment. */
  StoreComputeAnswers(GraphStore store, Vocabulary vocabulary) {
    this.store = store;
    this.vocabulary = vocabulary;
    this.families = new Families(Knowledge.shipped(vocabulary), vocabulary);
    this.chips = ReferenceChips.shipped();
    this.rules = ExportRules.shipped();
    this.milestones = Milestones.shipped();
  }

  @Override
  public Progress progress(EntityRef entity) {
    Set<String> members = artifacts(entity);
    Ladder ladder =
        Ladder.of(
            milestones,
            store.families().claims(members, milestones.predicates()),
            members,
            families.makers(entity.id()));
    return new Progress(
        entity, refs(members, entity), ladder.claims(), ladder.documents(), ladder.steps());
  }

  @Override
  public Series series(EntityRef entity, @Nullable String metric) {
    Set<String> members = artifacts(entity);
    members.add(entity.id());
    return new Series(
        entity,
        refs(members, entity),
        MeasuredSeries.of(store.families().measurements(members, metric)));
  }

  @Override
  public ChipTable chips() {
    Chip reference = Objects.requireNonNull(chips.get(REFERENCE));
    return new ChipTable(
        new EntityRef(reference.id(), "Chip", reference.name()),
        Equivalents.FORMULA,
        reference.find(Precision.FP16).map(Specification::source).orElse(""),
        Equivalents.LIMITS,
        rated().stream().map(chip -> Equivalents.of(chip, reference)).toList(),
        store.families().ratios().stream()
            .map(ratio -> StatedRatio.of(ratio, REFERENCE, chips))
            .flatMap(Optional::stream)
            .toList());
  }

  @Override
  public Stocks stocks(@Nullable EntityRef entity, @Nullable EntityRef place) {
    boolean isChip = entity != null && vocabulary.isA(entity.type(), "Artifact");
    List<MeasurementView> measurements =
        entity != null && isChip
            ? store.families().measurements(artifacts(entity), "count")
            : store.families().chipCounts();
    Map<String, List<EntityRef>> beside =
        store.families().namesBeside(measurements.stream().map(MeasurementView::id).toList());
    String holder = entity == null || isChip ? null : entity.id();
    List<ChipCount> counts = new ArrayList<>();
    for (MeasurementView one : measurements) {
      ChipCount.of(
              one,
              beside.getOrDefault(one.id(), List.of()),
              holder,
              place == null ? null : place.id(),
              families::isIn)
          .ifPresent(counts::add);
    }
    counts.sort(EARLIEST_FIRST);
    List<ChipCount> once = once(counts);
    return new Stocks(
        entity,
        place,
        measurements.size(),
        note(once.size(), measurements) + repeated(counts.size() - once.size()),
        once);
  }

  /** Of what one origin says in several places, that for which it gives a time, then the first. */
  private static List<ChipCount> once(List<ChipCount> earliestFirst) {
    Map<List<Object>, ChipCount> best = new LinkedHashMap<>();
    for (ChipCount each : earliestFirst) {
      best.merge(each.saying(), each, (a, b) -> isStated(b) && !isStated(a) ? b : a);
    }
    return best.values().stream().sorted(EARLIEST_FIRST).toList();
  }

  private static boolean isStated(ChipCount count) {
    return count.dating().kind().equals("stated");
  }

  private static String repeated(int many) {
    return many == 0 ? "" : "; left out as said by the same origin before: %d".formatted(many);
  }

  private static String note(int shown, Collection<MeasurementView> looked) {
    long documents = looked.stream().map(one -> one.document().id()).distinct().count();
    return ("%d of %d counts in %d documents: those whose unit is a chip, and whose sentence names"
            + " what was asked for")
        .formatted(shown, looked.size(), documents);
  }

  private static String order(@Nullable String date) {
    return date == null ? "9999" : date;
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
        rated().stream().map(chip -> judged(chip, rule, day)).toList());
  }

  @Override
  public Optional<ChipRules> rulesOver(String chipId) {
    return Optional.ofNullable(chips.get(chipId))
        .map(
            chip ->
                new ChipRules(chip, rules.rules().stream().map(rule -> rule.judge(chip)).toList()));
  }

  private static JudgedChip judged(Chip chip, ExportRule rule, LocalDate day) {
    return new JudgedChip(
        new EntityRef(chip.id(), "Chip", chip.name()),
        chip.year(),
        existed(chip, day),
        rule.judge(chip));
  }

  private static @Nullable Boolean existed(Chip chip, LocalDate day) {
    return chip.year() == null ? null : Boolean.valueOf(chip.year() <= day.getYear());
  }

  /** The chips of which at least one dense figure is published, by name. */
  private List<Chip> rated() {
    return chips.values().stream()
        .filter(
            chip -> List.of(Precision.values()).stream().anyMatch(p -> chip.find(p).isPresent()))
        .sorted(Comparator.comparing(Chip::name))
        .toList();
  }

  /** By the reference knowledge, and by what documents assert to be part of it. */
  private Set<String> artifacts(EntityRef entity) {
    List<String> roots = new ArrayList<>(List.of(entity.id()));
    if (vocabulary.isA(entity.type(), "Artifact")) {
      roots.addAll(store.families().members(entity.id()));
    }
    return new TreeSet<>(families.artifacts(roots));
  }

  private List<EntityRef> refs(Set<String> ids, EntityRef entity) {
    Map<String, EntityRef> byId = new HashMap<>();
    store.entities(ids).forEach(ref -> byId.put(ref.id(), ref));
    byId.remove(entity.id());
    return byId.values().stream().sorted(Comparator.comparing(EntityRef::name)).toList();
  }
}
