package org.skein.graph.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.skein.graph.fixture.ChipNews;
import org.skein.graph.fixture.Story;
import org.skein.graph.model.Entity;
import org.skein.graph.model.Judgement;
import org.skein.graph.model.Judgement.Author;
import org.skein.graph.model.Judgement.Revocation;
import org.skein.graph.model.Judgement.Verdict;
import org.skein.graph.model.SkeinException;
import org.skein.graph.model.SkeinException.Code;
import org.skein.graph.search.SearchIndex;
import org.skein.graph.search.SearchRequest;
import org.skein.graph.store.GraphStore;
import org.skein.graph.trace.Tracer;
import org.skein.graph.view.JudgementView;
import org.skein.graph.view.PairView;
import org.skein.graph.view.QueuePage;
import org.skein.graph.vocabulary.Vocabulary;

class JudgementQueueTest {
  private static final Author ADA = Author.person("Ada");
  private static final Entity HERNIBOT = Story.seen("AIModel", "Hernibot");
  private static final Entity VISION = Story.seen("Firm", "Deep Vision");
  private static final Entity VISIONS = Story.seen("Firm", "Deep Visions");
  private static final String TEXT =
      "Baidu develops Hernibot. Huawei uses Hernibot. Nvidia uses Hernibot. Deep Vision uses"
          + " Hernibot. Deep Visions supplies Deep Vision.";

  @TempDir private static Path folder;
  private static GraphStore store;
  private static JudgementQueue queue;
  private static PairPreview preview;
  private static int clock;
  private final List<String> judged = new ArrayList<>();

  @BeforeAll
  static void open() {
    store = GraphStore.openEmbedded(folder.resolve("data"), Vocabulary.shipped());
    store.writeEntities(ChipNews.REFERENCE);
    ChipNews.ALL.forEach(store::write);
    store.write(
        Story.of("Launch", "Press", "2023-04-01", TEXT)
            .says("Baidu develops Hernibot.", ChipNews.BAIDU, "develops", HERNIBOT)
            .says("Huawei uses Hernibot.", ChipNews.HUAWEI, "uses", HERNIBOT)
            .says("Nvidia uses Hernibot.", ChipNews.NVIDIA, "uses", HERNIBOT)
            .says("Deep Vision uses Hernibot.", VISION, "uses", HERNIBOT)
            .says("Deep Visions supplies Deep Vision.", VISIONS, "supplies", VISION)
            .findings());
    store.project();
    queue = new JudgementQueue(store, new NamePairScorer(store.vocabulary()));
    preview = new PairPreview(store, queue);
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @AfterEach
  void undoAll() {
    judged.forEach(id -> store.judgements().revoke(id, new Revocation(ADA, Instant.EPOCH, null)));
  }

  @Test
  void shouldPutFirstWhatIsUncertainAndWouldChangeMuch() {
    QueuePage page = queue.page(0, 10);

    assertThat(page.pairs().get(0).keeps().id()).isEqualTo("ernie-bot");
    assertThat(page.pairs().get(0).gives().id()).isEqualTo(HERNIBOT.id());
    assertThat(page.pairs().get(0).claims()).isEqualTo(4);
    assertThat(page.pairs().get(0).features()).isNotEmpty();
    assertThat(pairs()).contains(pair(VISION, VISIONS));
    assertThat(page.pairs())
        .extracting(QueuePage.Pair::worth)
        .isSortedAccordingTo((a, b) -> Double.compare(b, a));
    assertThat(queue.page(1, 1).pairs()).containsExactly(page.pairs().get(1));
  }

  @Test
  void shouldNotOfferTwoEntitiesOfTheReferenceKnowledge() {
    assertThat(queue.page(0, 100).pairs())
        .noneMatch(pair -> known(pair.keeps().id()) && known(pair.gives().id()));
  }

  @ParameterizedTest
  @EnumSource(Verdict.class)
  void shouldNotOfferAPairAgainThatWasJudged(Verdict verdict) {
    assertThat(pairs()).contains(pair(VISION, VISIONS));
    judge(VISION, VISIONS, verdict);
    assertThat(pairs()).doesNotContain(pair(VISION, VISIONS));

    undoAll();
    judged.clear();
    assertThat(pairs()).contains(pair(VISION, VISIONS));
  }

  @Test
  void shouldSetTwoSideBySideAndSayWhatWouldChange() {
    PairView pair = preview.pair(HERNIBOT.id(), "ernie-bot");

    assertThat(pair.first().entity().id()).isEqualTo(HERNIBOT.id());
    assertThat(pair.second().known()).isTrue();
    assertThat(pair.change().keeps().id()).isEqualTo("ernie-bot");
    assertThat(pair.change().claims()).isEqualTo(4);
    assertThat(pair.change().documents()).isEqualTo(1);
    assertThat(pair.shared()).extracting(each -> each.entity().id()).containsExactly("baidu");
    assertThat(pair.first().neighbours())
        .extracting(each -> each.id())
        .containsExactlyInAnyOrder("huawei", "nvidia", VISION.id());
    assertThat(preview.pair(VISION.id(), VISIONS.id()).change().between()).isEqualTo(1);
  }

  @Test
  void shouldShowWhatWasJudgedOfThePairBefore() {
    judge(HERNIBOT, VISION, Verdict.DIFFERENT);

    assertThat(preview.pair(VISION.id(), HERNIBOT.id()).judgements())
        .extracting(JudgementView::verdict)
        .contains("different");
    assertThat(preview.pair(VISION.id(), "ernie-bot").judgements()).isEmpty();
  }

  @Test
  void shouldRefuseOneEntityAsAPair() {
    judge(VISION, VISIONS, Verdict.SAME);

    assertThatExceptionOfType(SkeinException.class)
        .isThrownBy(() -> preview.pair(VISION.id(), VISIONS.id()))
        .returns(Code.USAGE, SkeinException::code);
    assertThatExceptionOfType(SkeinException.class)
        .isThrownBy(() -> preview.pair(VISION.id(), "nobody"))
        .returns(Code.NOT_FOUND, SkeinException::code);
  }

  @Test
  void shouldSearchAndTraceAMergedEntityUnderItsHome() {
    Entity ernie = ChipNews.ERNIE;
    judge(HERNIBOT, ernie, Verdict.SAME);

    try (SearchIndex index = SearchIndex.open(folder.resolve("index"))) {
      index.rebuild(store);
      assertThat(index.suggest("hernib", 5))
          .extracting(each -> each.entity().id())
          .contains(ernie.id())
          .doesNotContain(HERNIBOT.id());
      assertThat(index.search(new SearchRequest("hernibot", "entity", null, 0, 10)).hits())
          .extracting(hit -> hit.entity().id())
          .containsExactly(ernie.id());
    }
    assertThat(new Tracer(store).trace("huawei", ernie.id(), 1, 3).paths()).hasSize(1);
  }

  private static boolean known(String id) {
    return ChipNews.REFERENCE.stream().anyMatch(entity -> entity.id().equals(id));
  }

  private void judge(Entity one, Entity other, Verdict verdict) {
    judged.add(
        store
            .judgements()
            .judge(Judgement.of(one.id(), other.id(), verdict, ADA, now(), null))
            .id());
  }

  private static Instant now() {
    return Instant.EPOCH.plusSeconds(clock++);
  }

  private static List<String> pairs() {
    return queue.page(0, 100).pairs().stream()
        .map(pair -> pair.keeps().id() + " " + pair.gives().id())
        .toList();
  }

  private static String pair(Entity one, Entity other) {
    return one.id().compareTo(other.id()) < 0
        ? one.id() + " " + other.id()
        : other.id() + " " + one.id();
  }
}
