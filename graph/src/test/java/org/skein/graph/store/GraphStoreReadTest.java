package org.skein.graph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.skein.graph.fixture.ChipNews;
import org.skein.graph.fixture.SharedGraph;
import org.skein.graph.model.Mood;
import org.skein.graph.model.SkeinException;
import org.skein.graph.view.ClaimFilter;
import org.skein.graph.view.ClaimFilter.Direction;
import org.skein.graph.view.ClaimPage;
import org.skein.graph.view.ClaimView;
import org.skein.graph.view.DocumentView;
import org.skein.graph.view.EntityProfile;
import org.skein.graph.view.EntityProfile.NameView;
import org.skein.graph.view.EntityProfile.StatementView;
import org.skein.graph.view.EntityRef;
import org.skein.graph.view.GraphCounts;
import org.skein.graph.view.Tie;

class GraphStoreReadTest {
  private final GraphStore store = SharedGraph.store();

  @Test
  void shouldCountWhatIsThere() {
    assertThat(store.counts()).isEqualTo(new GraphCounts(5, 4, 10, 26, 15, 1));
  }

  @Test
  void shouldFindAnEntityByIdThenByAnyName() {
    assertThat(store.findEntity("huawei")).map(EntityRef::name).contains("Huawei");
    assertThat(store.findEntity("  HUAWEI   technologies ")).map(EntityRef::id).contains("huawei");
    assertThat(store.findEntity("文心一言")).map(EntityRef::id).contains("ernie-bot");
    assertThat(store.findEntity("peng cheng deep lab")).map(EntityRef::type).contains("Lab");
    assertThat(store.findEntity("nobody")).isEmpty();
  }

  @Test
  void shouldCollapseAWireCopyToItsOrigin() {
    DocumentView copy = store.findDocument(ChipNews.WIRE_COPY.document().id()).orElseThrow();
    assertThat(copy.document().origin()).isEqualTo(ChipNews.ORDER.document().id());
    Tie uses = tie("baidu", "uses", "ascend-910b");
    assertThat(uses.claims()).isEqualTo(3);
    assertThat(uses.origins()).isEqualTo(1);
  }

  @Test
  void shouldShowAContestedStatementWithBothSides() {
    assertThat(tie("baidu", "uses", "ascend-910b").contested()).isTrue();
    StatementView uses = statement(store.findProfile("baidu").orElseThrow(), "uses");
    assertThat(uses.contested()).isTrue();
    assertThat(uses.mood()).isEqualTo("asserted");
    assertThat(uses.claims())
        .extracting(ClaimView::mood)
        .containsExactly("asserted", "asserted", "denied");
    assertThat(store.claims("baidu", "uses", "ascend-910b", 2))
        .extracting(ClaimView::mood)
        .containsExactly("asserted", "denied");
  }

  @Test
  void shouldCountASymmetricStatementOnce() {
    assertThat(tie("huawei", "competes_with", "nvidia").claims()).isEqualTo(2);
    assertThat(statement(store.findProfile("nvidia").orElseThrow(), "competes_with").claims())
        .hasSize(2);
  }

  @Test
  void shouldProfileAnEntity() {
    EntityProfile profile = store.findProfile("huawei").orElseThrow();
    assertThat(profile.known()).isTrue();
    assertThat(profile.names())
        .extracting(NameView::text)
        .containsExactly("Huawei", "HW", "Huawei Technologies", "华为");
    assertThat(profile.names().get(0).seen()).isEqualTo(3);
    assertThat(profile.counts().claims()).isEqualTo(5);
    assertThat(profile.documents())
        .extracting(document -> document.published())
        .containsExactly("2023-11-08", "2023-11-07", "2022-10-08");
    assertThat(profile.neighbours())
        .extracting(neighbour -> neighbour.entity().id())
        .containsExactlyInAnyOrder("ascend-910b", "nvidia");
    assertThat(store.findProfile("nobody")).isEmpty();
  }

  @Test
  void shouldKeepTheWordsOfAnUnnamedObject() {
    StatementView restricts = statement(store.findProfile("huawei").orElseThrow(), "restricts");
    assertThat(restricts.other()).isNull();
    assertThat(restricts.otherText()).isEqualTo("overseas universities");
  }

  @Test
  void shouldShowWhatIsMeasured() {
    assertThat(store.findProfile("ascend-910b").orElseThrow().measurements())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.low()).isEqualTo(1600);
              assertThat(one.high()).isNull();
              assertThat(one.asOf().precision()).isEqualTo("year");
              assertThat(one.quote().text()).isEqualTo("covers 1,600 chips");
            });
  }

  @Test
  void shouldPageClaimsNewestFirst() {
    ClaimPage first = store.claims("huawei", new ClaimFilter(null, Direction.BOTH, null, 0, 2));
    ClaimPage rest = store.claims("huawei", new ClaimFilter(null, Direction.BOTH, null, 2, 9));
    assertThat(first.total()).isEqualTo(5);
    assertThat(first.claims())
        .extracting(claim -> claim.document().published())
        .containsExactly("2023-11-08", "2023-11-07");
    assertThat(rest.claims()).hasSize(3).doesNotContainAnyElementsOf(first.claims());
  }

  @Test
  void shouldFilterClaims() {
    assertThat(claims("ascend-910b", null, Direction.OUT, null)).isEmpty();
    assertThat(claims("ascend-910b", null, Direction.IN, null)).hasSize(5);
    assertThat(claims("ascend-910b", "uses", Direction.BOTH, Mood.DENIED))
        .singleElement()
        .extracting(claim -> claim.document().publisher())
        .isEqualTo("Xinhua");
  }

  @Test
  void shouldSayThatAnEntityIsUnknown() {
    assertThatExceptionOfType(SkeinException.class)
        .isThrownBy(() -> store.claims("nobody", ClaimFilter.first(1)))
        .withMessageContaining("'nobody'")
        .returns(SkeinException.Code.NOT_FOUND, SkeinException::code);
  }

  @Test
  void shouldGiveADocumentWhoseQuotesStandInItsText() {
    DocumentView document = store.findDocument(ChipNews.RULING.document().id()).orElseThrow();
    assertThat(document.text()).isEqualTo(ChipNews.RULING.document().text());
    assertThat(document.claims())
        .hasSize(8)
        .allSatisfy(
            claim ->
                assertThat(document.text().substring(claim.quote().start(), claim.quote().end()))
                    .isEqualTo(claim.quote().text()));
    assertThat(document.mentions())
        .isSortedAccordingTo(java.util.Comparator.comparing(mention -> mention.quote().start()));
    assertThat(store.findDocument("d0")).isEmpty();
  }

  @Test
  void shouldHandEverythingToAnIndexer() {
    List<String> ids = new ArrayList<>();
    store.contents().forEachEntity(entity -> ids.add(entity.entity().id()));
    assertThat(ids).hasSize(10).contains("huawei");
    ids.clear();
    store.contents().forEachClaim(claim -> ids.add(claim.id()));
    assertThat(ids).hasSize(15).doesNotHaveDuplicates();
    ids.clear();
    store.contents().forEachDocument(document -> ids.add(document.document().id()));
    assertThat(ids).hasSize(5);
  }

  private List<ClaimView> claims(String id, String predicate, Direction direction, Mood mood) {
    return store.claims(id, new ClaimFilter(predicate, direction, mood, 0, 50)).claims();
  }

  private static StatementView statement(EntityProfile profile, String predicate) {
    return profile.statements().stream()
        .filter(statement -> statement.predicate().equals(predicate))
        .findFirst()
        .orElseThrow();
  }

  private Tie tie(String subjectId, String predicate, String objectId) {
    List<Tie> ties = new ArrayList<>();
    store.contents().forEachTie(ties::add);
    return ties.stream()
        .filter(tie -> tie.subjectId().equals(subjectId))
        .filter(tie -> tie.predicate().equals(predicate) && tie.objectId().equals(objectId))
        .findFirst()
        .orElseThrow();
  }
}
