package org.skein.graph.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skein.graph.model.SkeinException;
import org.skein.graph.trend.RandomClaims.Doc;
import org.skein.graph.trend.RandomClaims.Fact;
import org.skein.graph.trend.Series.Point;

class SeriesTest {
  static Stream<Arguments> filters() {
    return Stream.of(1L, 2L, 3L)
        .flatMap(
            seed ->
                Stream.of(
                        "",
                        "entity:e0",
                        "entity:e1,predicate:uses",
                        "entity:e0,with:e1",
                        "with:e3,mood:planned",
                        "predicate:develops,mood:asserted",
                        "subject:Organization,object:Artifact",
                        "type:Agent,predicate:competes_with",
                        "source:source 1",
                        "source:Source 2,entity:e2",
                        "topic:e4",
                        "topic:e9,predicate:uses",
                        "place:e3",
                        "place:e3,predicate:develops,mood:denied")
                    .map(filter -> Arguments.of(seed, filter)));
  }

  @ParameterizedTest
  @MethodSource("filters")
  void shouldCountByPublicationWhatGoingThroughAllClaimsCounts(long seed, String filter) {
    RandomClaims claims = new RandomClaims(seed, 20, 60, 500);
    for (Step step : Step.values()) {
      Series series = series(claims.table(), filter, step, Clock.PUBLISHED);
      List<Fact> passing = passing(claims, filter).stream().filter(this::dated).toList();
      assertThat(series.totals().claims()).isEqualTo(passing.size());
      Set<String> met = new HashSet<>();
      for (Point point : series.points()) {
        List<Fact> facts =
            passing.stream()
                .filter(each -> period(each.document().published(), step).equals(point.period()))
                .toList();
        check(point, facts);
        Set<String> origins = origins(claims, facts);
        origins.removeAll(met);
        met.addAll(origins);
        assertThat(point.origins()).as(point.period()).isEqualTo(origins.size());
        List<Doc> corpus =
            claims.documents.stream()
                .filter(each -> each.published() != null)
                .filter(each -> period(each.published(), step).equals(point.period()))
                .toList();
        assertThat(point.corpusDocuments()).isEqualTo(corpus.size());
        Set<String> all = new HashSet<>(corpus.stream().map(Doc::origin).toList());
        all.addAll(
            origins(
                claims,
                claims.facts.stream().filter(each -> corpus.contains(each.document())).toList()));
        assertThat(point.corpusOrigins()).isEqualTo(all.size());
        assertThat(point.origins()).isLessThanOrEqualTo(point.corpusOrigins());
      }
      assertThat(series.points().stream().mapToInt(Point::claims).sum()).isEqualTo(passing.size());
      assertThat(series.points().stream().mapToInt(Point::origins).sum())
          .isEqualTo(series.totals().origins());
    }
  }

  @ParameterizedTest
  @MethodSource("filters")
  void shouldCountByHoldingOnlyWhatIsKnownAsExactlyAsTheStep(long seed, String filter) {
    RandomClaims claims = new RandomClaims(seed, 20, 60, 500);
    for (Step step : Step.values()) {
      Series series = series(claims.table(), filter, step, Clock.HOLDS);
      List<Fact> passing = passing(claims, filter);
      List<Fact> placed = passing.stream().filter(each -> holds(each, step) != null).toList();
      assertThat(series.totals().unplaced()).isEqualTo(passing.size() - placed.size());
      assertThat(series.points().stream().mapToInt(Point::claims).sum()).isEqualTo(placed.size());
      for (Point point : series.points()) {
        List<Fact> facts =
            placed.stream().filter(each -> point.period().equals(holds(each, step))).toList();
        check(point, facts);
        assertThat(point.origins()).isEqualTo(origins(claims, facts).size());
        assertThat(point.corpusDocuments())
            .isEqualTo(
                (int)
                    claims.facts.stream()
                        .filter(each -> point.period().equals(holds(each, step)))
                        .map(each -> each.document().id())
                        .distinct()
                        .count());
      }
    }
  }

  private static void check(Point point, List<Fact> facts) {
    assertThat(point.claims()).as(point.period()).isEqualTo(facts.size());
    assertThat(point.statements())
        .isEqualTo((int) facts.stream().map(Fact::statement).distinct().count());
    long documents = facts.stream().map(each -> each.document().id()).distinct().count();
    assertThat(point.documents()).isEqualTo((int) documents);
    if (point.corpusDocuments() > 0) {
      assertThat(point.share()).isEqualTo(1000.0 * documents / point.corpusDocuments());
      assertThat(point.share()).isBetween(point.shareLow(), point.shareHigh());
    } else {
      assertThat(point.share()).isNull();
      assertThat(point.state()).isEqualTo("none");
    }
  }

  @Test
  void shouldCountTheSameWhateverTheOrderInWhichClaimsAreTold() {
    Series one = series(new RandomClaims(5, 20, 60, 500).table(), "entity:e0", Step.MONTH);
    Series other =
        series(new RandomClaims(5, 20, 60, 500).shuffled(9).table(), "entity:e0", Step.MONTH);
    assertThat(other).isEqualTo(one);
  }

  @Test
  void shouldKeepEveryClaimId() {
    RandomClaims claims = new RandomClaims(6, 20, 30, 200);
    ClaimTable table = claims.table();
    List<String> ids = new ArrayList<>();
    for (int row = 0; row < table.size(); row++) {
      ids.add(table.claims.ids().get(row));
    }
    assertThat(ids)
        .containsExactlyInAnyOrderElementsOf(
            claims.facts.stream().map(each -> each.row().id()).toList());
  }

  @Test
  void shouldCutASeriesToTheSpanThatIsAskedFor() {
    ClaimTable table = new RandomClaims(7, 20, 60, 500).table();
    Series all = series(table, "entity:e0", Step.MONTH);
    Series some =
        Trends.series(
            table,
            TrendFilter.parse("entity:e0"),
            Step.MONTH,
            Clock.PUBLISHED,
            "2021-Q1",
            "2021-06");
    assertThat(some.points()).hasSize(6);
    assertThat(some.points().get(0).period()).isEqualTo("2021-01");
    List<Point> same =
        all.points().stream().filter(p -> p.period().matches("2021-0[1-6]")).toList();
    assertThat(some.points())
        .extracting(Point::claims)
        .containsExactlyElementsOf(same.stream().map(Point::claims).toList());
  }

  @Test
  void shouldMarkPeriodsThatCannotBeJudged() {
    ClaimTableBuilder builder = new ClaimTableBuilder(RandomClaims.VOCABULARY);
    builder.entity("a", "Firm");
    for (int i = 0; i < 5; i++) {
      builder.document("d" + i, "d" + i, null, "2021-01-0" + (i + 1), null);
      builder.document("f" + i, "f" + i, null, "2021-04-0" + (i + 1), null);
    }
    builder.document("e", "e", null, "2021-03-05", null);
    assertThat(series(builder.build(), "", Step.MONTH).points())
        .extracting(Point::state)
        .containsExactly("enough", "none", "few", "open");
  }

  @Test
  void shouldAnswerFromATableWithoutAnyClaim() {
    Series series = series(new ClaimTableBuilder(RandomClaims.VOCABULARY).build(), "", Step.MONTH);
    assertThat(series.points()).isEmpty();
    assertThat(series.totals().firstSeen()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "entity:nobody",
        "predicate:develop",
        "mood:sure",
        "source:Nobody",
        "colour:red",
        "entity:e0,entity:e1",
        "entity",
        "entity:",
        "type:Firms"
      })
  void shouldRefuseWhatThereIsNot(String filter) {
    ClaimTable table = new RandomClaims(8, 20, 30, 100).table();
    assertThatExceptionOfType(SkeinException.class)
        .isThrownBy(() -> series(table, filter, Step.YEAR))
        .withMessageContaining("'");
  }

  private static Series series(ClaimTable table, String filter, Step step) {
    return series(table, filter, step, Clock.PUBLISHED);
  }

  private static Series series(ClaimTable table, String filter, Step step, Clock clock) {
    return Trends.series(table, TrendFilter.parse(filter), step, clock, null, null);
  }

  private boolean dated(Fact fact) {
    return fact.document().published() != null;
  }

  private static Set<String> origins(RandomClaims claims, List<Fact> facts) {
    Set<String> origins = new HashSet<>();
    facts.forEach(each -> origins.add(claims.origin(each)));
    return origins;
  }

  private static String period(LocalDate day, Step step) {
    return period(day.getYear(), day.getMonthValue(), step);
  }

  private static String period(int year, int month, Step step) {
    return switch (step) {
      case MONTH -> "%d-%02d".formatted(year, month);
      case QUARTER -> "%d-Q%d".formatted(year, (month + 2) / 3);
      case YEAR -> "" + year;
    };
  }

  private static String holds(Fact fact, Step step) {
    String from = fact.row().from();
    if (from == null) {
      return null;
    }
    int year = Integer.parseInt(from.substring(0, 4));
    if (from.length() == 4) {
      return step == Step.YEAR ? from : null;
    }
    return period(year, Integer.parseInt(from.substring(5, 7)), step);
  }

  /** Every claim that passes, by asking each condition of each claim. */
  private static List<Fact> passing(RandomClaims claims, String filter) {
    Predicate<Fact> passes = fact -> true;
    for (String condition : filter.isEmpty() ? new String[0] : filter.split(",")) {
      String[] parts = condition.split(":", 2);
      passes = passes.and(passes(claims, parts[0], parts[1]));
    }
    return claims.facts.stream().filter(passes).toList();
  }

  private static Predicate<Fact> passes(RandomClaims claims, String key, String value) {
    return switch (key) {
      case "entity", "with" -> fact -> fact.names(value);
      case "predicate" -> fact -> fact.row().predicate().equals(value);
      case "mood" -> fact -> fact.row().mood().equals(value);
      case "source" -> fact -> value.equalsIgnoreCase(fact.document().source());
      case "subject" -> fact -> isA(claims, fact.row().subjectId(), value);
      case "object" -> fact -> isA(claims, fact.row().objectId(), value);
      case "type" ->
          fact ->
              isA(claims, fact.row().subjectId(), value)
                  || isA(claims, fact.row().objectId(), value);
      case "topic" ->
          fact ->
              claims.topics.stream()
                  .anyMatch(t -> t[0].equals(fact.document().id()) && t[1].equals(value));
      case "place" -> {
        Set<String> within = within(claims, value);
        yield fact -> within.stream().anyMatch(fact::names);
      }
      default -> throw new IllegalArgumentException(key);
    };
  }

  private static boolean isA(RandomClaims claims, String entity, String type) {
    return entity != null && RandomClaims.VOCABULARY.isA(claims.types.get(entity), type);
  }

  /** Grows the set until nothing more is located in it. */
  private static Set<String> within(RandomClaims claims, String place) {
    Set<String> within = new HashSet<>(Set.of(place));
    boolean grew = true;
    while (grew) {
      grew = false;
      for (Fact fact : claims.facts) {
        String inside = fact.row().subjectId();
        String around = fact.row().objectId();
        boolean locates =
            fact.row().predicate().equals("located_in")
                || fact.row().predicate().equals("part_of") && isA(claims, inside, "Place");
        if (fact.row().mood().equals("asserted")
            && locates
            && within.contains(around)
            && isA(claims, around, "Place")) {
          grew |= within.add(inside);
        }
      }
    }
    return within;
  }
}
