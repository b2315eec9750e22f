package org.skein.graph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skein.graph.fixture.ChipNews;
import org.skein.graph.fixture.Story;
import org.skein.graph.model.Entity;
import org.skein.graph.model.Findings;
import org.skein.graph.model.Judgement;
import org.skein.graph.model.Judgement.Author;
import org.skein.graph.model.Judgement.Revocation;
import org.skein.graph.model.Judgement.Verdict;
import org.skein.graph.model.Name;
import org.skein.graph.model.SkeinException;
import org.skein.graph.model.SkeinException.Code;
import org.skein.graph.view.ClaimFilter;
import org.skein.graph.view.DocumentView.MentionView;
import org.skein.graph.view.EntityProfile;
import org.skein.graph.view.EntityProfile.Neighbour;
import org.skein.graph.view.EntityRef;
import org.skein.graph.view.JudgementFilter;
import org.skein.graph.view.JudgementView;
import org.skein.graph.view.Tie;
import org.skein.graph.vocabulary.Vocabulary;

class JudgementsTest {
  private static final Author ADA = Author.person("Ada");
  private static final Entity HERNIBOT = Story.seen("Product", "Hernibot");
  private static final Entity HERNYBOT = Story.seen("AIModel", "Hernybot");
  private static final Entity ERNI = Story.seen("AIModel", "Erni Bot");
  private static final Entity FIRST_LAB =
      new Entity(
          "army-lab",
          "Lab",
          "Army Laboratory",
          List.of(new Name("军队实验室", "zh", "legal")),
          true,
          new Entity.Defence("part of an army", "a public list"));
  private static final Entity SECOND_LAB = Story.known("a-lab", "Lab", "The Laboratory");
  private static final Findings LAUNCH =
      Story.of(
              "Launch",
              "Press",
              "2023-04-01",
              "Baidu develops Hernibot. Huawei uses Hernibot. Hernibot has 100 users."
                  + " Hernibot competes with Hernybot.")
          .says("Baidu develops Hernibot.", ChipNews.BAIDU, "develops", HERNIBOT)
          .says("Huawei uses Hernibot.", ChipNews.HUAWEI, "uses", HERNIBOT)
          .says("Hernibot competes with Hernybot.", HERNIBOT, "competes_with", HERNYBOT)
          .measures("Hernibot has 100 users.", HERNIBOT, "count", 100, "users")
          .findings();
  private static final Findings REVIEW =
      Story.of(
              "Review",
              "Gazette",
              "2023-05-01",
              "Baidu develops Hernybot. Hernybot runs on Erni Bot. The Laboratory uses Hernybot."
                  + " Army Laboratory uses Erni Bot.")
          .says("Baidu develops Hernybot.", ChipNews.BAIDU, "develops", HERNYBOT)
          .says("The Laboratory uses Hernybot.", SECOND_LAB, "uses", HERNYBOT)
          .says("Army Laboratory uses Erni Bot.", FIRST_LAB, "uses", ERNI)
          .findings();

  private static final Findings LATER =
      Story.of("Later", "Press", "2023-06-01", "Nvidia supplies Hernibot. Hernybot uses the H100.")
          .says("Nvidia supplies Hernibot.", ChipNews.NVIDIA, "supplies", HERNIBOT)
          .says("Hernybot uses the H100.", HERNYBOT, "uses", ChipNews.H100)
          .findings();

  @TempDir private static Path folder;
  private static GraphStore store;
  private static Judgements judgements;
  private static String untouched;
  private static int clock;

  @BeforeAll
  static void open() {
    store = filled(folder.resolve("one"), List.of(LAUNCH, REVIEW, LATER));
    judgements = store.judgements();
    untouched = store.digest();
  }

  private static GraphStore filled(Path data, List<Findings> findings) {
    GraphStore filled = GraphStore.openEmbedded(data, Vocabulary.shipped());
    filled.writeEntities(ChipNews.REFERENCE);
    filled.writeEntities(List.of(FIRST_LAB, SECOND_LAB));
    ChipNews.ALL.forEach(filled::write);
    findings.forEach(filled::write);
    filled.project();
    return filled;
  }

  @AfterEach
  void undoAll() {
    judgements
        .page(new JudgementFilter(null, true, 0, 1000))
        .judgements()
        .forEach(each -> undo(each.id()));
    assertThat(store.digest()).isEqualTo(untouched);
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @Test
  void shouldLeaveTheSameDigestWhenAMergeIsUndoneAndRedone() {
    String merge = same(HERNIBOT, ChipNews.ERNIE);
    String merged = store.digest();
    assertThat(merged).isNotEqualTo(untouched);

    undo(merge);
    assertThat(store.digest()).isEqualTo(untouched);

    same(HERNIBOT, ChipNews.ERNIE);
    assertThat(store.digest()).isEqualTo(merged);
  }

  @Test
  void shouldShowOneEntityWhereverAMergedOneIsRead() {
    long before = store.counts().entities();
    same(HERNIBOT, ChipNews.ERNIE);

    EntityRef ernie = store.entity(ChipNews.ERNIE.id());
    assertThat(store.findEntity("hernibot")).contains(ernie);
    assertThat(store.findEntity(HERNIBOT.id())).contains(ernie);
    assertThat(judgements.findMergedInto(HERNIBOT.id())).contains(ernie.id());
    assertThat(store.counts().entities()).isEqualTo(before - 1);
    EntityProfile profile = store.findProfile(HERNIBOT.id()).orElseThrow();
    assertThat(profile.entity()).isEqualTo(ernie);
    assertThat(profile.counts().claims()).isEqualTo(5);
    assertThat(profile.measurements()).hasSize(1);
    assertThat(profile.names()).extracting(EntityProfile.NameView::text).contains("Hernibot");
    assertThat(profile.neighbours())
        .extracting(Neighbour::entity)
        .extracting(EntityRef::id)
        .contains("baidu", "huawei", HERNYBOT.id());
    assertThat(store.claims(ernie.id(), ClaimFilter.first(10)).total()).isEqualTo(5);
    assertThat(tie("baidu", "develops", ernie.id()).origins()).isEqualTo(2);
    assertThat(ties()).noneMatch(tie -> tie.objectId().equals(HERNIBOT.id()));
    assertThat(store.findDocument(LAUNCH.document().id()).orElseThrow().mentions())
        .extracting(MentionView::entity)
        .contains(ernie)
        .extracting(EntityRef::id)
        .doesNotContain(HERNIBOT.id());
  }

  @Test
  void shouldKeepBothNamesWhenAMergeIsUndone() {
    EntityProfile before = store.findProfile(HERNIBOT.id()).orElseThrow();
    undo(same(HERNIBOT, ChipNews.ERNIE));

    assertThat(store.findProfile(HERNIBOT.id())).contains(before);
    assertThat(store.findEntity("Hernibot")).map(EntityRef::id).contains(HERNIBOT.id());
    assertThat(judgements.findMergedInto(HERNIBOT.id())).isEmpty();
  }

  @Test
  void shouldHaveLaterDocumentsObeyAMerge() {
    try (GraphStore other = filled(folder.resolve("two"), List.of())) {
      other.write(LAUNCH);
      String id = other.judgements().judge(judgement(HERNIBOT, ChipNews.ERNIE)).id();
      other.write(REVIEW);
      String second = other.judgements().judge(judgement(HERNIBOT, HERNYBOT)).id();
      other.write(LATER);
      other.project();

      same(HERNIBOT, ChipNews.ERNIE);
      same(HERNIBOT, HERNYBOT);
      assertThat(other.digest()).isEqualTo(store.digest());

      other.judgements().revoke(id, revocation());
      other.judgements().revoke(second, revocation());
      assertThat(other.digest()).isEqualTo(untouched);
    }
  }

  @Test
  void shouldMakeTheReferenceEntityTheHomeAndElseTheSmallerId() {
    String smaller = HERNIBOT.id().compareTo(HERNYBOT.id()) < 0 ? HERNIBOT.id() : HERNYBOT.id();
    JudgementView merge = judgements.judge(judgement(HERNIBOT, HERNYBOT));
    assertThat(merge.into()).extracting(EntityRef::id).isEqualTo(smaller);

    assertThat(judgements.judge(judgement(HERNYBOT, ChipNews.ERNIE)).into())
        .extracting(EntityRef::id)
        .isEqualTo("ernie-bot");
    assertThat(store.findProfile(smaller).orElseThrow().entity().id()).isEqualTo("ernie-bot");
    assertThat(ties()).noneMatch(tie -> tie.subjectId().equals(tie.objectId()));
  }

  @Test
  void shouldGoOnSayingWhoIsTiedToArmedForces() {
    same(SECOND_LAB, FIRST_LAB);

    EntityProfile profile = store.findProfile("army-lab").orElseThrow();
    assertThat(profile.entity().id()).isEqualTo("a-lab");
    assertThat(profile.defence()).isNotNull();
    store.writeEntities(List.of(FIRST_LAB, SECOND_LAB));
    assertThat(store.findProfile("a-lab").orElseThrow().defence()).isNotNull();
  }

  @Test
  void shouldRefuseWhatContradictsAJudgementThatStands() {
    String apart = judge(HERNIBOT, HERNYBOT, Verdict.DIFFERENT);
    same(HERNIBOT, ChipNews.ERNIE);

    assertThatExceptionOfType(SkeinException.class)
        .isThrownBy(() -> same(HERNYBOT, ChipNews.ERNIE))
        .withMessageContaining("judged different by " + apart)
        .withMessageContaining("undo it first")
        .returns(Code.CONFLICT, SkeinException::code);
    assertThatExceptionOfType(SkeinException.class)
        .isThrownBy(() -> judge(HERNIBOT, ChipNews.ERNIE, Verdict.DIFFERENT))
        .withMessageContaining("judged the same by")
        .returns(Code.CONFLICT, SkeinException::code);
    assertThatExceptionOfType(SkeinException.class)
        .isThrownBy(() -> judgements.judge(judgement(HERNIBOT, Story.seen("Firm", "Nobody"))))
        .returns(Code.NOT_FOUND, SkeinException::code);

    undo(apart);
    same(HERNYBOT, ChipNews.ERNIE);
    assertThatExceptionOfType(SkeinException.class)
        .isThrownBy(() -> undo(apart))
        .withMessageContaining("was undone before, by Ada");
  }

  @Test
  void shouldChangeNoEntityWhereThingsAreDifferentOrUnsure() {
    EntityProfile before = store.findProfile(HERNIBOT.id()).orElseThrow();
    judge(HERNIBOT, HERNYBOT, Verdict.UNSURE);
    judge(HERNIBOT, ChipNews.ERNIE, Verdict.DIFFERENT);

    assertThat(store.findProfile(HERNIBOT.id())).contains(before);
    assertThat(judgements.standing().coversPair(HERNYBOT.id(), HERNIBOT.id())).isTrue();
    assertThat(judgements.standing().coversPair(HERNYBOT.id(), ChipNews.ERNIE.id())).isFalse();
    same(HERNIBOT, HERNYBOT);
    assertThat(judgements.standing().coversPair(HERNYBOT.id(), ChipNews.ERNIE.id())).isTrue();
  }

  @Test
  void shouldKeepTheHistoryOfWhatWasUndone() {
    String merge = same(HERNIBOT, ChipNews.ERNIE);
    assertThat(same(HERNIBOT, ChipNews.ERNIE)).isEqualTo(merge);
    assertThat(history(HERNIBOT.id(), true)).extracting(JudgementView::id).containsExactly(merge);
    undo(merge);

    assertThat(history(HERNIBOT.id(), true)).isEmpty();
    JudgementView kept =
        history("ernie-bot", false).stream().filter(e -> e.id().equals(merge)).findFirst().get();
    assertThat(kept.first().name()).isEqualTo("ERNIE Bot");
    assertThat(kept.second().name()).isEqualTo("Hernibot");
    assertThat(kept.by()).isEqualTo(new JudgementView.AuthorView("person", "Ada"));
    assertThat(kept.why()).isEqualTo("misspelt");
    assertThat(kept.revoked()).isNotNull();
    assertThat(kept.into()).isNull();
  }

  @Test
  void shouldNoteThatReadersSeeSomethingElse() {
    String version = store.version();
    String projection = store.projectionVersion();
    String merge = same(HERNIBOT, ChipNews.ERNIE);

    assertThat(store.version()).isNotEqualTo(version);
    assertThat(store.projectionVersion()).isNotEqualTo(projection);
    assertThat(store.isProjected()).isTrue();
    String merged = store.digest();
    store.project();
    assertThat(store.digest()).isEqualTo(merged);
    undo(merge);
    store.project();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void shouldHoldTheSameWhateverTheOrderOfJudgementsAndUndoings(long seed) {
    Random random = new Random(seed);
    List<Entity> entities =
        List.of(HERNIBOT, HERNYBOT, ERNI, ChipNews.ERNIE, FIRST_LAB, SECOND_LAB, ChipNews.LAB);
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < 14; i++) {
      if (!ids.isEmpty() && random.nextInt(3) == 0) {
        undo(ids.remove(random.nextInt(ids.size())));
      } else {
        Entity one = entities.get(random.nextInt(entities.size()));
        Entity other = entities.get(random.nextInt(entities.size()));
        if (one != other) {
          String id = same(one, other);
          ids.remove(id);
          ids.add(id);
        }
      }
    }
    String reached = store.digest();
    List<JudgementView> standing =
        new ArrayList<>(judgements.page(new JudgementFilter(null, true, 0, 100)).judgements());
    Collections.shuffle(standing, random);
    standing.forEach(each -> undo(each.id()));
    assertThat(store.digest()).isEqualTo(untouched);

    Collections.shuffle(standing, random);
    standing.forEach(
        each ->
            judgements.judge(
                Judgement.of(
                    each.second().id(), each.first().id(), Verdict.SAME, ADA, now(), null)));
    assertThat(store.digest()).isEqualTo(reached);
  }

  private static Instant now() {
    return Instant.parse("2024-01-01T00:00:00Z").plusSeconds(clock++);
  }

  private static Judgement judgement(Entity one, Entity other) {
    return Judgement.of(one.id(), other.id(), Verdict.SAME, ADA, now(), "misspelt");
  }

  private static String same(Entity one, Entity other) {
    return judgements.judge(judgement(one, other)).id();
  }

  private static String judge(Entity one, Entity other, Verdict verdict) {
    return judgements.judge(Judgement.of(one.id(), other.id(), verdict, ADA, now(), null)).id();
  }

  private static void undo(String id) {
    judgements.revoke(id, revocation());
  }

  private static Revocation revocation() {
    return new Revocation(ADA, now(), "a slip");
  }

  private static List<JudgementView> history(String entityId, boolean standing) {
    return judgements.page(new JudgementFilter(entityId, standing, 0, 100)).judgements();
  }

  private static List<Tie> ties() {
    List<Tie> ties = new ArrayList<>();
    store.contents().forEachTie(ties::add);
    return ties;
  }

  private static Tie tie(String subject, String predicate, String object) {
    return ties().stream()
        .filter(tie -> tie.subjectId().equals(subject))
        .filter(tie -> tie.predicate().equals(predicate) && tie.objectId().equals(object))
        .findFirst()
        .orElseThrow();
  }
}
