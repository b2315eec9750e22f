package org.skein.graph.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.skein.graph.fixture.SharedGraph;
import org.skein.graph.model.SkeinException;
import org.skein.graph.model.SkeinException.Code;
import org.skein.graph.view.ClaimView;

/**
 * Trends of a stored graph: what the tables do not know, names and quotes, comes from the store.
 */
class TrendsTest {
  private final Trends trends = new Trends(SharedGraph.store());

  @Test
  void shouldCountAReprintAsADocumentButNotAsAnOrigin() {
    TrendAnswer.Lines lines =
        trends.series(
            TrendFilter.parseAll("entity:baidu,predicate:uses;entity:huawei"),
            Step.YEAR,
            Clock.PUBLISHED,
            "2022",
            "2023");
    assertThat(lines.series()).hasSize(2);
    Series.Point year = lines.series().get(0).points().get(1);
    assertThat(year.period()).isEqualTo("2023");
    assertThat(year.documents()).isEqualTo(3);
    assertThat(year.origins()).isEqualTo(2);
    assertThat(year.statements()).isEqualTo(1);
    assertThat(year.corpusDocuments()).isEqualTo(3);
    assertThat(lines.series().get(0).filter().conditions())
        .extracting(TrendAnswer.Condition::name)
        .containsExactly("Baidu", "uses");
    assertThat(lines.series().get(0).totals().firstSeen()).isEqualTo("2023-11-07");
    assertThat(lines.series().get(0).totals().lastSeen()).isEqualTo("2023-11-10");
    assertThat(lines.series().get(1).totals().unplaced()).isEqualTo(1);
  }

  @Test
  void shouldShowTheDocumentsBehindAPoint() {
    TrendAnswer.Documents documents =
        trends.documents(
            TrendFilter.parse("entity:baidu,predicate:uses"), Clock.PUBLISHED, "2023-11", 1, 5);
    assertThat(documents.total()).isEqualTo(3);
    assertThat(documents.documents())
        .extracting(each -> each.document().publisher())
        .containsExactly("Daily Copy", "Xinhua");
    assertThat(documents.documents().get(1).claims())
        .extracting(ClaimView::mood)
        .containsExactly("denied");
  }

  @Test
  void shouldShowTheFirstClaimOfANewcomer() {
    TrendAnswer.Newcomers found =
        trends.newcomers(TrendFilter.ALL, Kind.ENTITY, "AIModel", "2023-11", null, 5);
    assertThat(found.documentsBefore()).isEqualTo(1);
    assertThat(found.newcomers()).hasSize(1);
    assertThat(found.newcomers().get(0).entities().get(0).name()).isEqualTo("ERNIE Bot");
    assertThat(found.newcomers().get(0).claim().quote().text())
        .isEqualTo("Baidu develops ERNIE Bot.");
  }

  @Test
  void shouldTellThatAPlanIsOpen() {
    TrendAnswer.Plans plans = trends.plans(TrendFilter.ALL, null, 0, 10);
    assertThat(plans.open()).isEqualTo(1);
    assertThat(plans.medianDays()).isNull();
    assertThat(plans.plans().get(0).planned().quote().text())
        .isEqualTo("Peng Cheng Deep Lab will use the H100.");
    assertThat(plans.plans().get(0).later()).isNull();
    assertThat(plans.plans().get(0).days()).isEqualTo(398);
    assertThat(trends.plans(TrendFilter.ALL, "fulfilled", 0, 10).total()).isZero();
  }

  @Test
  void shouldSayHowWellTheCorpusLetsOneSee() {
    TrendAnswer.Observability all = trends.observability(null, null);
    assertThat(all.documents()).isEqualTo(4);
    assertThat(all.undated()).isEqualTo(1);
    assertThat(all.sources()).isEqualTo(4);
    assertThat(all.stillPublishing()).isEqualTo(3);
    assertThat(all.medianDelay()).isGreaterThan(365);
    assertThat(trends.observability("2022", "2022").sources()).isEqualTo(1);
  }

  @Test
  void shouldCompareWindowsWhereBothHaveDocuments() {
    assertThat(trends.risers(TrendFilter.ALL, Kind.ENTITY, null, 6, null, 5).beforeOrigins())
        .isZero();
    TrendAnswer.Risers risers = trends.risers(TrendFilter.ALL, Kind.ENTITY, null, 18, "2023-11", 5);
    assertThat(risers.from()).isEqualTo("2022-06");
    assertThat(risers.recentOrigins()).isEqualTo(3);
  }

  @Test
  void shouldRefuseWhatItCannotCount() {
    refused(() -> trends.documents(TrendFilter.ALL, Clock.HOLDS, "2023-13", 0, 5), "2023-13");
    refused(
        () -> trends.series(List.of(), Step.YEAR, Clock.PUBLISHED, null, null), "one to 4 series");
    refused(
        () -> trends.series(List.of(TrendFilter.ALL), Step.YEAR, Clock.PUBLISHED, "2023", "2022"),
        "ends (2022)");
  }

  private static void refused(Runnable question, String message) {
    assertThatExceptionOfType(SkeinException.class)
        .isThrownBy(question::run)
        .withMessageContaining(message)
        .returns(Code.USAGE, SkeinException::code);
  }
}
