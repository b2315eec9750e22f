package org.skein.graph.compute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.skein.graph.progress.MeasuredSeries;
import org.skein.graph.view.DocumentRef;
import org.skein.graph.view.EntityRef;
import org.skein.graph.view.MeasurementView;
import org.skein.graph.view.QuoteView;
import org.skein.graph.view.WhenView;

/** Counts of chips and ratios between them. */
class ChipCountTest {
  private static final EntityRef A100 = new EntityRef("nvidia-a100", "Chip", "A100");
  private static final EntityRef H100 = new EntityRef("nvidia-h100", "Chip", "H100");
  private static final EntityRef H800 = new EntityRef("nvidia-h800", "Chip", "H800");
  private static final EntityRef CHINA = new EntityRef("china", "Place", "China");
  private static final EntityRef EMIRATES = new EntityRef("uae", "Place", "Emirates");
  private static final EntityRef TSINGHUA = new EntityRef("tsinghua", "University", "Tsinghua");
  private static final EntityRef REUTERS = new EntityRef("reuters", "MediaOutlet", "Reuters");
  private static final BiPredicate<String, String> IN =
      (one, other) -> one.equals(other) || (one.equals("tsinghua") && other.equals("china"));

  @Test
  void shouldTieACountToThePlaceThatIsStated() {
    MeasurementView count = count("units", "40,000 A100 are in China", CHINA);

    assertThat(in(count, "china", CHINA)).get().extracting(ChipCount::basis).isEqualTo("stated");
    assertThat(in(count, "uae", EMIRATES)).isEmpty();
  }

  @Test
  void shouldTieACountToThePlaceOfWhoHoldsThem() {
    MeasurementView count = count("units", "Tsinghua had bought 80 A100", null);

    ChipCount found = in(count, "china", TSINGHUA).orElseThrow();
    assertThat(found.basis()).isEqualTo("holder");
    assertThat(found.kind()).isEqualTo("purchase");
  }

  @Test
  void shouldLeaveOutWhatIsNamedOfAnotherPlace() {
    MeasurementView count = count("units", "Tsinghua counts 21,500 A100 in the Emirates", null);

    assertThat(in(count, "china", TSINGHUA, EMIRATES)).isEmpty();
  }

  @Test
  void shouldNotTakeWhoReportsForWhoHolds() {
    BiPredicate<String, String> everywhere = (one, other) -> true;
    MeasurementView count = count("units", "Reuters counts 80 A100", null);

    assertThat(ChipCount.of(count, List.of(REUTERS), null, "china", everywhere)).isEmpty();
  }

  @Test
  void shouldNotCountWhatIsNoChip() {
    assertThat(in(count("tenders", "more than 100 tenders for the A100", CHINA), "china", CHINA))
        .isEmpty();
  }

  @Test
  void shouldNotTakeWhatEachHasForWhatAllHave() {
    assertThat(in(count("units", "two computers, each with four A100", CHINA), "china", CHINA))
        .isEmpty();
    assertThat(in(count("units", "Each of the labs reports 80 A100", CHINA), "china", CHINA))
        .isPresent();
  }

  @Test
  void shouldAskForTheHolderInTheSentence() {
    MeasurementView count = count("units", "Tsinghua has 80 A100", null);

    assertThat(ChipCount.of(count, List.of(TSINGHUA), "tsinghua", null, IN)).isPresent();
    assertThat(ChipCount.of(count, List.of(CHINA), "tsinghua", null, IN)).isEmpty();
  }

  @Test
  void shouldTurnARatioSoThatTheReferenceIsCounted() {
    MeasurementView stated = ratio(H100, 3.0, null, "x H800", H800);
    Chip chip = chip("nvidia-h100");
    Map<String, Chip> chips = Map.of("nvidia-h100", chip, "nvidia-h800", chip("nvidia-h800"));

    StatedRatio ratio = StatedRatio.of(stated, "nvidia-h100", chips).orElseThrow();

    assertThat(ratio.chip()).isEqualTo(H800);
    assertThat(ratio.low()).isNull();
    assertThat(ratio.high()).isCloseTo(1 / 3.0, within(1e-9));
    assertThat(ratio.bySpecification()).isEqualTo(1);
  }

  @Test
  void shouldReadAPercentageAsAShare() {
    StatedRatio ratio =
        StatedRatio.of(ratio(H800, 80.0, 80.0, "%", H100), "nvidia-h100", Map.of()).orElseThrow();

    assertThat(ratio.low()).isCloseTo(0.8, within(1e-9));
    assertThat(ratio.bySpecification()).isNull();
  }

  @Test
  void shouldDivideByTheReferenceAtTheSamePrecisionOnly() {
    Chip half =
        new Chip(
            "x",
            "X",
            null,
            null,
            null,
            List.of(
                new Specification("fp16_tflops", 494.5, "TFLOPS", "s"),
                new Specification("fp8_tflops", 1000, "TFLOPS", "s")));

    List<Equivalents.Equivalent> row = Equivalents.of(half, chip("nvidia-h100")).byPrecision();

    assertThat(row).extracting(Equivalents.Equivalent::precision).containsExactly("fp16", "fp8");
    assertThat(row.get(0).ratio()).isEqualTo(0.5);
    assertThat(row.get(1).ratio()).isNull();
  }

  @Test
  void shouldKeepUnitsApartAndOrderBySayingOfTime() {
    MeasurementView late = count("units", "2023", null);
    List<MeasuredSeries> series =
        MeasuredSeries.of(
            List.of(late, count("GB", "40 GB", null), count("units", "other", CHINA)));

    assertThat(series).extracting(MeasuredSeries::unit).containsExactly("units", "GB");
    assertThat(series.get(0).low()).isEqualTo(40_000);
    assertThat(series.get(0).high()).isEqualTo(50_000);
  }

  private static Optional<ChipCount> in(MeasurementView count, String place, EntityRef... beside) {
    return ChipCount.of(count, List.of(beside), null, place, IN);
  }

  private static Chip chip(String id) {
    return new Chip(
        id, id, null, null, null, List.of(new Specification("fp16_tflops", 989, "TFLOPS", "s")));
  }

  private static MeasurementView count(String unit, String words, @Nullable EntityRef place) {
    return measurement(A100, "count", 40_000.0, 50_000.0, unit, null, place, words);
  }

  private static MeasurementView ratio(
      EntityRef entity, @Nullable Double low, @Nullable Double high, String unit, EntityRef of) {
    return measurement(entity, "ratio", low, high, unit, of, null, "so many");
  }

  private static MeasurementView measurement(
      EntityRef entity,
      String metric,
      @Nullable Double low,
      @Nullable Double high,
      String unit,
      @Nullable EntityRef of,
      @Nullable EntityRef place,
      String words) {
    QuoteView quote = new QuoteView(words, 0, words.length());
    return new MeasurementView(
        "m-" + words,
        entity,
        metric,
        low,
        high,
        unit,
        of,
        place,
        new WhenView(null, null, "unknown"),
        "asserted",
        null,
        quote,
        quote,
        new DocumentRef("d1", "t", null, "2023-05-30", null, "d1"),
        0.8,
        "test/1");
  }
}
