package org.skein.graph.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skein.graph.model.SkeinException;
import org.skein.graph.view.ClaimView;
import org.skein.graph.view.DocumentRef;
import org.skein.graph.view.EntityRef;
import org.skein.graph.view.QuoteView;
import org.skein.graph.view.WhenView;

class LadderTest {
  private static final Milestones MILESTONES = Milestones.shipped();
  private static final Set<String> MEMBERS = Set.of("ascend", "ascend-910");
  private static final Set<String> MAKERS = Set.of("huawei");

  @ParameterizedTest
  @CsvSource({
    "huawei, develops, ascend-910, asserted, Huawei unveils the Ascend 910, announced",
    "huawei, develops, ascend-910, planned, Huawei will launch the Ascend 910, announced",
    "huawei, develops, ascend-910, asserted, Huawei launches the Ascend 910, released",
    "huawei, develops, ascend-910, asserted, Huawei mass-produces the Ascend 910, produced",
    "huawei, develops, ascend-910, asserted, Huawei's Ascend 910, developed",
    "tsmc, manufactures, ascend-910, asserted, TSMC fabricates the Ascend 910, produced",
    "baidu, uses, ascend, asserted, Baidu bought 1600 Ascend, used",
    "baidu, uses, ascend, asserted, Baidu deployed 1600 Ascend, deployed",
    "pangu, trained_on, ascend-910, asserted, PanGu was trained on Ascend 910, used",
    "us, restricts, ascend, asserted, US restricts Ascend, restricted",
    "ascend-910, outperforms, v100, planned, the 910 will beat the V100, compared"
  })
  void shouldPlaceAClaimOnItsStep(
      String subject, String predicate, String object, String mood, String words, String stage) {
    ClaimView claim =
        claim("c1", subject, predicate, object, mood, words, null, "2019-01-01", "d1");

    Ladder ladder = Ladder.of(MILESTONES, List.of(claim), MEMBERS, MAKERS);

    assertThat(ladder.steps().stream().filter(step -> !step.rungs().isEmpty()))
        .extracting(Ladder.Step::stage)
        .containsExactly(stage);
  }

  @Test
  void shouldNotCountWhatAMakerDoesWithItsOwnAsUseByOthers() {
    ClaimView own =
        claim(
            "c1", "huawei", "uses", "ascend", "asserted", "Huawei uses Ascend", null, "2019", "d1");

    assertThat(Ladder.of(MILESTONES, List.of(own), MEMBERS, MAKERS).claims()).isZero();
    assertThat(Ladder.of(MILESTONES, List.of(own), MEMBERS, Set.of()).claims()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "planned, Huawei's Ascend 910B",
    "alleged, 华为) Ascend 910B",
    "asserted, How many Ascend chips can Huawei make?"
  })
  void shouldTakeNeitherAQuestionNorABareNameForAStep(String mood, String words) {
    ClaimView claim =
        claim("c1", "huawei", "develops", "ascend-910", mood, words, null, "2019-01-01", "d1");

    assertThat(Ladder.of(MILESTONES, List.of(claim), MEMBERS, MAKERS).claims()).isZero();
  }

  @Test
  void shouldNotSayWithoutAStepWhatTheSentenceOrAnEarlierOneSaysWithOne() {
    List<ClaimView> claims =
        List.of(
            claim("c1", "smic", "develops", "ascend", "asserted", "x", null, "2024-01-02", "d1"),
            claim(
                "c2", "smic", "manufactures", "ascend", "asserted", "x", null, "2024-01-02", "d1"),
            claim("c3", "huawei", "develops", "ascend", "asserted", "x", null, "2019-01-01", "d2"),
            claim(
                "c4",
                "huawei",
                "develops",
                "ascend",
                "asserted",
                "Huawei unveils Ascend",
                null,
                "2020-01-01",
                "d3"),
            claim("c5", "huawei", "develops", "ascend", "asserted", "x", null, "2021-01-01", "d4"));

    Ladder ladder = Ladder.of(MILESTONES, claims, MEMBERS, MAKERS);
    assertThat(ladder.steps())
        .flatExtracting(Ladder.Step::rungs)
        .flatExtracting(Ladder.Rung::claims)
        .extracting(ClaimView::id)
        .containsExactlyInAnyOrder("c2", "c3", "c4");
  }

  @Test
  void shouldNotTakeWhatTheFamilyRestsOnForItsOwnStep() {
    ClaimView other =
        claim(
            "c1", "tsmc", "manufactures", "v100", "asserted", "TSMC makes it", null, "2019", "d1");

    assertThat(Ladder.of(MILESTONES, List.of(other), MEMBERS, MAKERS).claims()).isZero();
  }

  @Test
  void shouldGroupClaimsOfOneStatementAndCountTheirOrigins() {
    Ladder ladder =
        Ladder.of(
            MILESTONES,
            List.of(
                launch("c1", "asserted", "2019-09-01", "d1"),
                launch("c2", "asserted", "2019-08-23", "d2"),
                launch("c3", "asserted", "2019-08-30", "d2")),
            MEMBERS,
            MAKERS);

    Ladder.Step released = step(ladder, "released");
    assertThat(released.rungs()).hasSize(1);
    Ladder.Rung rung = released.rungs().get(0);
    assertThat(rung.origins()).isEqualTo(2);
    assertThat(rung.claims()).extracting(ClaimView::id).containsExactly("c2", "c3", "c1");
    assertThat(rung.first()).isEqualTo(new Dating("2019-08-23", "reported"));
    assertThat(rung.last()).isEqualTo(new Dating("2019-09-01", "reported"));
    assertThat(released.first()).isEqualTo(rung.first());
  }

  @Test
  void shouldNotRepeatASentenceThatNamesAStepAsOneThatNamesNone() {
    ClaimView launched = launch("c1", "asserted", "2019-08-23", "d1");
    ClaimView bare =
        claim(
            "c2",
            "huawei",
            "develops",
            "ascend-910",
            "asserted",
            "Huawei's 910",
            null,
            "2019-08-23",
            "d1");
    ClaimView elsewhere =
        claim(
            "c3",
            "huawei",
            "develops",
            "ascend-910",
            "asserted",
            "Huawei's 910",
            null,
            "2019-08-22",
            "d2");

    Ladder ladder = Ladder.of(MILESTONES, List.of(bare, launched, elsewhere), MEMBERS, MAKERS);

    assertThat(step(ladder, "released").rungs()).hasSize(1);
    assertThat(step(ladder, "developed").rungs())
        .flatExtracting(Ladder.Rung::claims)
        .extracting(ClaimView::id)
        .containsExactly("c3");
  }

  @Test
  void shouldShowADenialBesideWhatItDenies() {
    Ladder ladder =
        Ladder.of(
            MILESTONES,
            List.of(
                launch("c1", "asserted", "2019-08-23", "d1"),
                launch("c2", "denied", "2019-08-24", "d2")),
            MEMBERS,
            MAKERS);

    assertThat(step(ladder, "released").rungs().get(0).contested()).isTrue();
    assertThat(step(ladder, "released").rungs().get(0).mood()).isEqualTo("asserted");
  }

  @Test
  void shouldNotCallAStepReachedThatIsOnlyDenied() {
    Ladder ladder =
        Ladder.of(MILESTONES, List.of(launch("c1", "denied", "2019-08-23", "d1")), MEMBERS, MAKERS);

    assertThat(step(ladder, "released").rungs()).hasSize(1);
    assertThat(step(ladder, "released").first()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "2018-10, asserted, 2019-08-23, 2018-10, stated",
    "2019, asserted, 2019-08-23, 2019, stated",
    "2020, asserted, 2019-08-23, 2019-08-23, reported", // it cannot have happened yet
    "2020, planned, 2019-08-23, 2020, stated"
  })
  void shouldDateByTheTextUnlessThatCannotBe(
      String stated, String mood, String published, String date, String kind) {
    Dating dating =
        Dating.of(new WhenView(stated, stated, "month"), mood, document("d", published));

    assertThat(dating).isEqualTo(new Dating(date, kind));
  }

  @Test
  void shouldRefuseARuleForAStageThatIsNotThere() {
    assertThatThrownBy(
            () ->
                Milestones.read(
                    "stages: []\nrules: [{stage: x, predicate: develops, member: object}]",
                    "t.yml"))
        .isInstanceOf(SkeinException.class)
        .hasMessage("t.yml: a rule names the stage 'x', which is not there");
  }

  private static Ladder.Step step(Ladder ladder, String stage) {
    return ladder.steps().stream()
        .filter(step -> step.stage().equals(stage))
        .findFirst()
        .orElseThrow();
  }

  private static ClaimView launch(String id, String mood, String published, String origin) {
    return claim(
        id,
        "huawei",
        "develops",
        "ascend-910",
        mood,
        "Huawei launches it",
        null,
        published,
        origin);
  }

  private static ClaimView claim(
      String id,
      String subject,
      String predicate,
      String object,
      String mood,
      String words,
      @Nullable String when,
      String published,
      String origin) {
    QuoteView quote = new QuoteView(words, 0, words.length());
    return new ClaimView(
        id,
        new EntityRef(subject, "Firm", subject),
        predicate,
        new EntityRef(object, "Chip", object),
        null,
        mood,
        null,
        new WhenView(when, when, when == null ? "unknown" : "day"),
        quote,
        quote,
        document(origin, published),
        0.8,
        "test/1");
  }

  private static DocumentRef document(String origin, String published) {
    return new DocumentRef(origin, "a title", null, published, null, origin);
  }
}
