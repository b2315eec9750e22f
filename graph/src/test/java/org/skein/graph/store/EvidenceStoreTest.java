package org.skein.graph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skein.graph.fixture.Report;
import org.skein.graph.fixture.Story;
import org.skein.graph.model.Entity;
import org.skein.graph.model.Findings;
import org.skein.graph.model.Mood;
import org.skein.graph.model.Reliability;
import org.skein.graph.model.SkeinException;
import org.skein.graph.model.When;
import org.skein.graph.view.ClaimFilter;
import org.skein.graph.view.ClaimView;
import org.skein.graph.view.Clocks;
import org.skein.graph.view.Contradiction;
import org.skein.graph.view.EntityProfile;
import org.skein.graph.view.EntityProfile.StatementView;
import org.skein.graph.view.SourceView;
import org.skein.graph.view.SourceView.GradeView;
import org.skein.graph.view.Tie;
import org.skein.graph.vocabulary.Vocabulary;

class EvidenceStoreTest {
  private static final Entity WSJ =
      Story.known("wsj", "MediaOutlet", "The Wall Street Journal", "WSJ");
  private static final Entity LAB = Story.known("lab", "Lab", "Deep Lab");
  private static final Entity FIRM = Story.known("firm", "Firm", "Chip Firm");
  private static final Entity CHIP = Story.known("chip", "Chip", "Chip X");
  private static final Entity ANN = Story.known("ann", "Person", "Ann Li");
  private static final Entity BEN = Story.known("ben", "Person", "Ben Wu");

  private static final Findings FIRST =
      Report.of("First report", "Gazette", "2023-05-01")
          .says(LAB, "uses", CHIP, Mood.ASSERTED, WSJ)
          .says(
              "Ann Li, CEO of Chip Firm",
              ANN,
              "works_for",
              FIRM,
              Mood.ASSERTED,
              null,
              When.at("2023-04-01"),
              0.9)
          .findings();
  private static final Findings SECOND =
      Report.of("Second report", "Herald", "2023-05-02")
          .says(LAB, "uses", CHIP, Mood.ASSERTED, WSJ)
          .says(
              "Ben Wu, chief executive of Chip Firm",
              BEN,
              "works_for",
              FIRM,
              Mood.ASSERTED,
              null,
              new When("2023-01", "2023-06"),
              0.9)
          .says(
              "Ben Wu, former CEO of Chip Firm",
              BEN,
              "works_for",
              FIRM,
              Mood.ASSERTED,
              null,
              When.at("2023-07-01"),
              0.9)
          .findings();
  private static final Findings THIRD =
      Report.of("Third report", "Xinhua", "2023-05-03")
          .says(LAB, "uses", CHIP, Mood.DENIED, FIRM)
          .says(FIRM, "develops", CHIP, Mood.ASSERTED, null, When.at("2021"), 0.8)
          .findings();

  @TempDir private static Path folder;
  private static GraphStore store;
  private static String today = "2025-01-01";

  @BeforeAll
  static void open() {
    store =
        GraphStore.openEmbedded(
            folder, Vocabulary.shipped(), () -> Instant.parse(today + "T12:00:00Z"), 500);
    store.writeEntities(List.of(WSJ, LAB, FIRM, CHIP, ANN, BEN));
    List.of(FIRST, SECOND, THIRD).forEach(store::write);
    store.project();
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @Test
  void shouldCountReportsThatNameOneOutletAsOneOrigin() {
    Tie uses = tie("lab", "uses", "chip");
    assertThat(uses.claims()).isEqualTo(3);
    assertThat(uses.origins()).isEqualTo(1);
    assertThat(store.claims("lab", "uses", "chip", 9))
        .extracting(ClaimView::origin)
        .containsOnly("said:wsj", "said:firm");
  }

  @Test
  void shouldShowADenialBesideWhatItDenies() {
    Contradiction denial = contradiction("lab", "denial");
    assertThat(denial.about()).isEqualTo("uses");
    assertThat(denial.sides())
        .extracting(Contradiction.Side::says)
        .containsExactly("asserted", "denied");
    assertThat(denial.sides().get(0).claims()).isNotEmpty();
    assertThat(denial.sides().get(1).claims().get(0).saidBy().id()).isEqualTo("firm");
    assertThat(contradiction("chip", "denial")).isEqualTo(denial);
  }

  @Test
  void shouldFindTwoHeadsAtOnceButNoFormerOnes() {
    Contradiction heads = contradiction("firm", "head");
    assertThat(heads.about()).isEqualTo("chief executive");
    assertThat(heads.sides())
        .extracting(Contradiction.Side::says)
        .containsExactly("Ann Li", "Ben Wu");
    assertThat(heads.sides().get(1).claims())
        .singleElement()
        .satisfies(claim -> assertThat(claim.quote().text()).doesNotContain("former"));
    assertThat(contradiction("ann", "head")).isEqualTo(heads);
  }

  @Test
  void shouldTellWhatWasKnownAndWhatHeldThen() {
    assertThat(profile("2023-04-30", null).counts().claims()).isZero();
    EntityProfile known = profile("2023-05-02", null);
    assertThat(known.counts().claims()).isEqualTo(2);
    assertThat(known.statements()).singleElement().returns(false, StatementView::contested);
    assertThat(profile("2023-05", null).statements())
        .singleElement()
        .returns(true, StatementView::contested);
    EntityProfile held = profile(null, "2021-07");
    assertThat(held.statements()).isEmpty();
    assertThat(held.undated()).isEqualTo(3);
    EntityProfile firm =
        store.evidence().findProfile("firm", new Clocks(null, "2021-07")).orElseThrow();
    assertThat(firm.statements()).extracting(StatementView::predicate).containsExactly("develops");
    assertThat(firm.timeline())
        .singleElement()
        .satisfies(entry -> assertThat(entry.time()).isEqualTo("2021"));
    assertThat(
            store
                .evidence()
                .claims("firm", ClaimFilter.first(9), new Clocks("2023-05-01", "2023"))
                .claims())
        .extracting(claim -> claim.subject().id())
        .containsExactly("ann");
  }

  @Test
  void shouldKeepWhereANameWasSeen() {
    EntityProfile profile = store.findProfile("lab").orElseThrow();
    assertThat(profile.names().get(0).seen()).isEqualTo(3);
    assertThat(profile.names().get(0).where())
        .extracting(document -> document.published())
        .containsExactly("2023-05-03", "2023-05-02", "2023-05-01");
    assertThat(profile("2023-05-01", null).names().get(0).where()).hasSize(1);
  }

  @Test
  void shouldLetAGradeChangeTheSupportAndKeepItsHistory() {
    String digest = store.digest();
    double before = tie("firm", "develops", "chip").confidence();
    today = "2025-02-01";
    SourceView graded = store.evidence().grade("xinhua", Reliability.B, "Right in the past");
    assertThat(graded.grade()).isEqualTo("B");
    assertThat(graded.documents()).isEqualTo(1);
    assertThat(tie("firm", "develops", "chip").confidence()).isEqualTo(0.72).isGreaterThan(before);
    assertThat(store.findProfile("firm").orElseThrow().statements())
        .filteredOn(statement -> statement.predicate().equals("develops"))
        .singleElement()
        .satisfies(
            statement -> {
              assertThat(statement.confidence()).isEqualTo(0.72);
              assertThat(statement.claims().get(0).document().grade()).isEqualTo("B");
            });
    today = "2025-03-01";
    SourceView again = store.evidence().grade(graded.id(), Reliability.F, "Too little to judge");
    assertThat(again.history())
        .extracting(GradeView::grade, GradeView::why)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("F", "Too little to judge"),
            org.assertj.core.groups.Tuple.tuple("B", "Right in the past"));
    assertThat(tie("firm", "develops", "chip").confidence()).isEqualTo(before);
    assertThat(support("firm", "2025-02-10")).isEqualTo(0.72);
    assertThat(support("firm", "2025-01-10")).isEqualTo(before);
    assertThat(store.digest()).isNotEqualTo(digest);
  }

  @Test
  void shouldGradeWhoeverIsOnlyNamed() {
    SourceView wsj = store.evidence().source("WSJ");
    assertThat(wsj.documents()).isZero();
    assertThat(wsj.cited()).isEqualTo(2);
    assertThat(store.evidence().grade("wsj", Reliability.A, "Corrects its mistakes").id())
        .isEqualTo(wsj.id());
    assertThat(store.evidence().sources(0, 50).sources())
        .filteredOn(source -> source.grade().equals("A"))
        .extracting(SourceView::name)
        .containsExactly("The Wall Street Journal");
    store.evidence().grade("wsj", Reliability.F, "Undone");
  }

  @Test
  void shouldNotCountARetractedClaimUntilItIsRestored() {
    ClaimView denial =
        store
            .evidence()
            .claims(
                "lab",
                new ClaimFilter(null, ClaimFilter.Direction.BOTH, Mood.DENIED, 0, 9),
                Clocks.NOW)
            .claims()
            .get(0);
    Tie before = tie("lab", "uses", "chip");
    today = "2025-04-01";
    ClaimView retracted = store.evidence().retract(denial.id(), "It speaks of Chip Y", null);
    assertThat(retracted.retracted().why()).isEqualTo("It speaks of Chip Y");
    assertThat(tie("lab", "uses", "chip").contested()).isFalse();
    assertThat(store.evidence().contradictions("lab", Clocks.NOW, 0, 9).total()).isZero();
    assertThat(store.claims("lab", ClaimFilter.first(9)).claims())
        .extracting(ClaimView::id)
        .doesNotContain(denial.id());
    assertThat(
            store
                .evidence()
                .claims("lab", ClaimFilter.first(9), new Clocks("2025-03-31", null))
                .claims())
        .extracting(ClaimView::id)
        .contains(denial.id());
    StatementView shown = store.findProfile("lab").orElseThrow().statements().get(0);
    assertThat(shown.retracted()).isEqualTo(1);
    assertThat(shown.claims().get(2).retracted()).isNotNull();
    assertThat(profile("2025-03-31", null).statements().get(0).contested()).isTrue();
    assertThat(profile("2025-04-01", null).statements().get(0).contested()).isFalse();
    refused(() -> store.evidence().retract(denial.id(), "again", null), "retracted already");

    today = "2025-05-01";
    assertThat(store.evidence().restore(denial.id(), "It was right").retracted()).isNull();
    assertThat(tie("lab", "uses", "chip")).isEqualTo(before);
    assertThat(profile("2025-04-15", null).statements().get(0).contested()).isFalse();
    assertThat(store.evidence().retractions(denial.id()))
        .singleElement()
        .satisfies(one -> assertThat(one.restoredWhy()).isEqualTo("It was right"));
    refused(() -> store.evidence().restore(denial.id(), "again"), "not retracted");
    refused(() -> store.evidence().retract("c0", "why", null), "no claim has the id 'c0'");
    refused(() -> store.evidence().retract(denial.id(), "  ", null), "say why");
    refused(() -> store.evidence().retract(denial.id(), "x", denial.id()), "name another");
  }

  private static void refused(Runnable work, String words) {
    assertThatExceptionOfType(SkeinException.class)
        .isThrownBy(work::run)
        .withMessageContaining(words);
  }

  private static double support(String id, String known) {
    return store
        .evidence()
        .findProfile(id, new Clocks(known, null))
        .orElseThrow()
        .statements()
        .stream()
        .filter(statement -> statement.predicate().equals("develops"))
        .findFirst()
        .orElseThrow()
        .confidence();
  }

  private static EntityProfile profile(String known, String holds) {
    return store.evidence().findProfile("lab", new Clocks(known, holds)).orElseThrow();
  }

  private static Contradiction contradiction(String entity, String kind) {
    return store.evidence().contradictions(entity, Clocks.NOW, 0, 9).contradictions().stream()
        .filter(one -> one.kind().equals(kind))
        .findFirst()
        .orElseThrow();
  }

  private static Tie tie(String subject, String predicate, String object) {
    List<Tie> ties = new ArrayList<>();
    store.contents().forEachTie(ties::add);
    return ties.stream()
        .filter(tie -> tie.subjectId().equals(subject) && tie.predicate().equals(predicate))
        .filter(tie -> tie.objectId().equals(object))
        .findFirst()
        .orElseThrow();
  }
}
