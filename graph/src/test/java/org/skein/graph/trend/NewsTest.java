package org.skein.graph.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.skein.graph.trend.Newcomers.Newcomer;
import org.skein.graph.trend.Plans.Outcome;
import org.skein.graph.trend.Plans.Plan;
import org.skein.graph.trend.RandomClaims.Doc;
import org.skein.graph.trend.RandomClaims.Fact;
import org.skein.graph.trend.Risers.Riser;
import org.skein.graph.trend.Risers.Windows;

/** Newcomers, risers and plans against what one finds by going through all claims. */
class NewsTest {
  private static final LocalDate FROM = LocalDate.of(2021, 4, 1);
  private static final LocalDate TO = LocalDate.of(2021, 10, 1);

  static Stream<Arguments> cases() {
    return Stream.of(11L, 12L, 13L, 14L)
        .flatMap(
            seed ->
                Stream.of(Kind.values())
                    .flatMap(
                        kind ->
                            Stream.of(null, "Firm", "Organization")
                                .map(type -> Arguments.of(seed, kind, type))));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void shouldFindWhoWasNotStatedBefore(long seed, Kind kind, String type) {
    RandomClaims claims = new RandomClaims(seed, 200, 70, 300);
    List<Newcomer> found =
        Newcomers.in(
            claims.table(),
            TrendFilter.parse("mood:asserted"),
            kind,
            type,
            Span.of("2021-Q2", "2021-09"));
    Predicate<Fact> passes = fact -> fact.row().mood().equals("asserted") && isDated(fact);
    Set<String> known = subjects(claims, kind, type, passes.and(fact -> day(fact).isBefore(FROM)));
    Set<String> met = subjects(claims, kind, type, passes.and(NewsTest::inWindow));
    met.removeAll(known);
    assertThat(found).extracting(NewsTest::key).containsExactlyInAnyOrderElementsOf(met);
    assertThat(met).isNotEmpty();
    for (Newcomer each : found) {
      List<Fact> facts =
          claims.facts.stream()
              .filter(passes)
              .filter(fact -> !day(fact).isBefore(FROM))
              .filter(fact -> subjectsOf(claims, fact, kind, type).contains(key(each)))
              .toList();
      assertThat(LocalDate.ofEpochDay(each.firstDay()))
          .isEqualTo(facts.stream().map(NewsTest::day).min(LocalDate::compareTo).orElseThrow());
      assertThat(LocalDate.ofEpochDay(each.lastDay()))
          .isEqualTo(facts.stream().map(NewsTest::day).max(LocalDate::compareTo).orElseThrow());
      assertThat(each.origins())
          .isEqualTo(
              (int)
                  facts.stream().filter(NewsTest::inWindow).map(claims::origin).distinct().count());
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void shouldCompareTheOriginsOfTwoWindows(long seed, Kind kind, String type) {
    RandomClaims claims = new RandomClaims(seed, 30, 90, 600);
    Windows windows = Windows.ending(2021 * 12 + 9, 6);
    Risers.Found found = Risers.in(claims.table(), TrendFilter.ALL, kind, type, windows);
    Map<String, Integer> recent = origins(claims, kind, type, FROM, TO);
    Map<String, Integer> before = origins(claims, kind, type, FROM.minusMonths(6), FROM);
    assertThat(found.recentOrigins()).isEqualTo(exposure(claims, FROM, TO));
    assertThat(found.beforeOrigins()).isEqualTo(exposure(claims, FROM.minusMonths(6), FROM));
    Map<String, Integer> recentFound = new TreeMap<>();
    for (Riser riser : found.risers()) {
      String key = String.join("+", riser.ids());
      recentFound.put(key, riser.recent());
      assertThat(riser.before()).isEqualTo(before.getOrDefault(key, 0));
      assertThat(riser.ratio())
          .isEqualTo(
              RateRatio.of(
                  riser.recent(), found.recentOrigins(), riser.before(), found.beforeOrigins()));
    }
    assertThat(recentFound).isEqualTo(recent).isNotEmpty();
    assertThat(found.risers())
        .isSortedAccordingTo((a, b) -> Double.compare(b.ratio().low(), a.ratio().low()));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void shouldTellWhatBecameOfEveryPlan(long seed, Kind unused, String type) {
    RandomClaims claims = new RandomClaims(seed, 10, 60, 500);
    String filter = type == null ? "" : "subject:" + type;
    ClaimTable table = claims.table();
    Map<String, List<Fact>> statements =
        claims.facts.stream()
            .filter(NewsTest::isDated)
            .filter(
                fact ->
                    type == null
                        || RandomClaims.VOCABULARY.isA(
                            claims.types.get(fact.row().subjectId()), type))
            .collect(Collectors.groupingBy(Fact::statement));
    List<String> expected = new ArrayList<>();
    statements.forEach((statement, facts) -> expected.addAll(plan(facts)));
    List<String> found = new ArrayList<>();
    for (Plan plan : Plans.in(table, TrendFilter.parse(filter))) {
      found.add("%s %s %d".formatted(dayOf(table, plan.row()), plan.outcome(), plan.days()));
    }
    assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(expected.stream().map(each -> each.split(" ")[1]).collect(Collectors.toSet()))
        .contains("FULFILLED", "OPEN", "UNDERWAY");
  }

  private static String dayOf(ClaimTable table, int row) {
    return LocalDate.ofEpochDay(table.day(row)).toString();
  }

  /** The outcome of the plan among the claims of one statement; empty if none plans it. */
  private static List<String> plan(List<Fact> facts) {
    List<Fact> sorted =
        facts.stream()
            .sorted(
                Comparator.comparing(NewsTest::day)
                    .thenComparing(each -> each.document().id())
                    .thenComparing(each -> each.row().id()))
            .toList();
    Fact planned =
        sorted.stream()
            .filter(each -> each.row().mood().equals("planned"))
            .findFirst()
            .orElse(null);
    if (planned == null) {
      return List.of();
    }
    String outcome = "OPEN -1";
    for (Fact each : sorted) {
      if (each.row().mood().equals("asserted") && !day(each).isAfter(day(planned))) {
        return List.of(day(planned) + " " + Outcome.UNDERWAY + " 0");
      }
    }
    for (String mood : List.of("denied", "asserted")) {
      for (int i = sorted.size() - 1; i >= 0; i--) {
        Fact each = sorted.get(i);
        if (each.row().mood().equals(mood)
            && day(each).isAfter(day(planned))
            && !each.document().origin().equals(planned.document().origin())) {
          long days = day(each).toEpochDay() - day(planned).toEpochDay();
          outcome = (mood.equals("denied") ? Outcome.DENIED : Outcome.FULFILLED) + " " + days;
        }
      }
    }
    return List.of(day(planned) + " " + outcome);
  }

  private static Map<String, Integer> origins(
      RandomClaims claims, Kind kind, String type, LocalDate from, LocalDate to) {
    Map<String, Set<String>> origins = new TreeMap<>();
    for (Fact fact : claims.facts) {
      if (isDated(fact)
          && !day(fact).isBefore(from)
          && day(fact).isBefore(to)
          && isYoung(claims, claims.origin(fact), from)) {
        for (String subject : subjectsOf(claims, fact, kind, type)) {
          origins.computeIfAbsent(subject, unused -> new HashSet<>()).add(claims.origin(fact));
        }
      }
    }
    Map<String, Integer> counts = new TreeMap<>();
    origins.forEach((subject, set) -> counts.put(subject, set.size()));
    return counts;
  }

  private static int exposure(RandomClaims claims, LocalDate from, LocalDate to) {
    Set<String> origins = new HashSet<>();
    claims.documents.stream()
        .filter(each -> isWithin(each, from, to))
        .forEach(each -> origins.add(each.origin()));
    claims.facts.stream()
        .filter(fact -> isWithin(fact.document(), from, to))
        .forEach(fact -> origins.add(claims.origin(fact)));
    return (int) origins.stream().filter(each -> isYoung(claims, each, from)).count();
  }

  private static boolean isWithin(Doc document, LocalDate from, LocalDate to) {
    return document.published() != null
        && !document.published().isBefore(from)
        && document.published().isBefore(to);
  }

  /** Whether an origin was published in the window or after, or has no date. */
  private static boolean isYoung(RandomClaims claims, String origin, LocalDate from) {
    return claims.documents.stream()
        .filter(each -> each.id().equals(origin))
        .allMatch(root -> root.published() == null || !root.published().isBefore(from));
  }

  private static Set<String> subjects(
      RandomClaims claims, Kind kind, String type, Predicate<Fact> passes) {
    return claims.facts.stream()
        .filter(passes)
        .flatMap(fact -> subjectsOf(claims, fact, kind, type).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> subjectsOf(RandomClaims claims, Fact fact, Kind kind, String type) {
    Set<String> ends = new TreeSet<>();
    ends.add(fact.row().subjectId());
    if (fact.row().objectId() != null) {
      ends.add(fact.row().objectId());
    }
    Set<String> fitting = new LinkedHashSet<>(ends);
    fitting.removeIf(
        each -> type != null && !RandomClaims.VOCABULARY.isA(claims.types.get(each), type));
    if (kind == Kind.ENTITY) {
      return fitting;
    }
    return ends.size() == 2 && !fitting.isEmpty() ? Set.of(String.join("+", ends)) : Set.of();
  }

  private static boolean isDated(Fact fact) {
    return fact.document().published() != null;
  }

  private static LocalDate day(Fact fact) {
    return fact.document().published();
  }

  private static boolean inWindow(Fact fact) {
    return !day(fact).isBefore(FROM) && day(fact).isBefore(TO);
  }

  private static String key(Newcomer each) {
    return String.join("+", each.ids());
  }
}
