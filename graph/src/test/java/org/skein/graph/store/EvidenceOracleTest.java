package org.skein.graph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skein.graph.fixture.RandomNews;
import org.skein.graph.model.Claim;
import org.skein.graph.model.Document;
import org.skein.graph.model.Entity;
import org.skein.graph.model.Findings;
import org.skein.graph.model.Measurement;
import org.skein.graph.model.Mood;
import org.skein.graph.model.Reliability;
import org.skein.graph.model.When;
import org.skein.graph.view.ClaimFilter;
import org.skein.graph.view.ClaimView;
import org.skein.graph.view.Clocks;
import org.skein.graph.view.Contradiction;
import org.skein.graph.view.EntityProfile;
import org.skein.graph.view.EntityProfile.StatementView;
import org.skein.graph.view.Tie;
import org.skein.graph.vocabulary.Vocabulary;

/** The store against slow readings of its rules, on a random graph that is loaded over days. */
class EvidenceOracleTest {
  private static final int DOCUMENTS = 100;

  /** Some of the firms are hubs, some are not. */
  private static final int HUB = 60;

  private static final LocalDate START = LocalDate.of(2023, 1, 1);
  private static final Vocabulary VOCABULARY = Vocabulary.shipped();

  @TempDir private static Path folder;
  private static GraphStore store;
  private static final RandomNews NEWS = new RandomNews(42);
  private static final Map<String, Document> DOCS = new HashMap<>();
  private static final Map<String, LocalDate> RECORDED = new HashMap<>();
  private static final List<Claim> CLAIMS = new ArrayList<>();
  private static final List<Measurement> MEASUREMENTS = new ArrayList<>();
  private static final Map<String, LocalDate> RETRACTED = new HashMap<>();
  private static final Map<String, LocalDate> RESTORED = new HashMap<>();
  private static final Map<String, Reliability> GRADES = new HashMap<>();
  private static final LocalDate GRADED = LocalDate.of(2023, 2, 10);
  private static LocalDate today = START;

  @BeforeAll
  static void load() {
    store =
        GraphStore.openEmbedded(folder, VOCABULARY, () -> Instant.parse(today + "T09:00:00Z"), HUB);
    store.writeEntities(NEWS.reference());
    for (int i = 0; i < DOCUMENTS; i++) {
      today = START.plusDays(i);
      Findings findings = NEWS.document(i);
      store.write(findings);
      DOCS.put(findings.document().id(), findings.document());
      RECORDED.put(findings.document().id(), today);
      CLAIMS.addAll(findings.claims());
      MEASUREMENTS.addAll(findings.measurements());
    }
    today = GRADED;
    for (int i = 0; i < 3; i++) {
      Reliability grade = Reliability.values()[i * 2];
      store.evidence().grade(NEWS.outlets.get(i).name(), grade, "as the test has it");
      GRADES.put(NEWS.outlets.get(i).name(), grade);
    }
    Random random = new Random(1);
    for (int i = 0; i < 12; i++) {
      Claim claim = CLAIMS.get(random.nextInt(CLAIMS.size()));
      if (RETRACTED.containsKey(claim.id())) {
        continue;
      }
      today = LocalDate.of(2023, 3, 1).plusDays(i);
      store.evidence().retract(claim.id(), "at random", null);
      RETRACTED.put(claim.id(), today);
      if (i % 3 == 0) {
        today = today.plusDays(20);
        store.evidence().restore(claim.id(), "at random");
        RESTORED.put(claim.id(), today);
      }
    }
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @Test
  void shouldCountTheProjectionAsTheRulesSay() {
    Map<Statement.Key, List<Claim>> statements = new TreeMap<>();
    for (Claim claim : CLAIMS) {
      if (isLive(claim, null) && !claim.subjectId().equals(claim.objectId())) {
        statements.computeIfAbsent(key(claim), unused -> new ArrayList<>()).add(claim);
      }
    }
    Map<Statement.Key, Tie> ties = new TreeMap<>();
    store
        .contents()
        .forEachTie(
            tie ->
                ties.put(new Statement.Key(tie.subjectId(), tie.predicate(), tie.objectId()), tie));
    assertThat(ties.keySet()).isEqualTo(statements.keySet());
    int contested = 0;
    for (var entry : statements.entrySet()) {
      Expected expected = Expected.of(entry.getValue(), GRADES);
      Tie tie = ties.get(entry.getKey());
      assertThat(tie.claims()).isEqualTo(entry.getValue().size());
      assertThat(tie.origins()).as("%s", tie).isEqualTo(expected.origins());
      assertThat(tie.contested()).isEqualTo(expected.contested());
      assertThat(tie.confidence()).isCloseTo(expected.support(), within());
      contested += tie.contested() ? 1 : 0;
    }
    assertThat(contested).isGreaterThan(5);
  }

  @Test
  void shouldTellBothClocksAsTheRulesSay() {
    Random random = new Random(8);
    int filtered = 0;
    for (int round = 0; round < 60; round++) {
      Clocks clocks = clocks(random);
      Entity entity = NEWS.firms.get(random.nextInt(NEWS.firms.size()));
      EntityProfile profile = store.evidence().findProfile(entity.id(), clocks).orElseThrow();
      List<Claim> about =
          CLAIMS.stream()
              .filter(c -> List.of(c.subjectId(), c.objectId()).contains(entity.id()))
              .filter(c -> knew(clocks, c.documentId()))
              .toList();
      List<Claim> held = about.stream().filter(c -> held(clocks, c.when())).toList();
      List<Claim> live = held.stream().filter(c -> isLive(c, clocks)).toList();
      assertThat(profile.counts().claims()).as("%s %s", entity.id(), clocks).isEqualTo(live.size());
      assertThat(profile.counts().retracted()).isEqualTo(held.size() - live.size());
      assertThat(profile.undated())
          .isEqualTo(
              clocks.holds() == null
                  ? 0
                  : (int) about.stream().filter(c -> c.when().equals(When.UNKNOWN)).count());
      assertThat(profile.counts().measurements())
          .isEqualTo(
              (int)
                  MEASUREMENTS.stream()
                      .filter(m -> m.entityId().equals(entity.id()))
                      .filter(m -> knew(clocks, m.documentId()) && held(clocks, m.asOf()))
                      .count());
      shouldGroup(profile, entity.id(), held, clocks);
      shouldPage(entity.id(), live, clocks);
      filtered += live.size() < about.size() ? 1 : 0;
    }
    assertThat(filtered).isGreaterThan(20);
  }

  private static void shouldGroup(
      EntityProfile profile, String id, List<Claim> held, Clocks clocks) {
    Map<String, List<Claim>> groups = new TreeMap<>();
    for (Claim claim : held) {
      boolean symmetric = VOCABULARY.predicate(claim.predicate()).symmetric();
      boolean self = claim.subjectId().equals(claim.objectId());
      if (claim.subjectId().equals(id)) {
        groups
            .computeIfAbsent(name(claim, true, claim.objectId()), u -> new ArrayList<>())
            .add(claim);
      }
      if (claim.objectId().equals(id) && !(self && symmetric)) {
        groups
            .computeIfAbsent(name(claim, symmetric, claim.subjectId()), u -> new ArrayList<>())
            .add(claim);
      }
    }
    assertThat(profile.statements()).hasSize(groups.size());
    Map<String, Reliability> grades =
        clocks.knownBefore() != null && clocks.knownBefore().compareTo(GRADED.toString()) <= 0
            ? new HashMap<>()
            : GRADES;
    for (StatementView statement : profile.statements()) {
      String name = statement.predicate() + statement.outgoing() + statement.other().id();
      List<Claim> live = groups.get(name).stream().filter(claim -> isLive(claim, clocks)).toList();
      Expected expected = Expected.of(live, grades);
      assertThat(statement.claimCount()).isEqualTo(live.size());
      assertThat(statement.origins()).isEqualTo(expected.origins());
      assertThat(statement.contested()).isEqualTo(expected.contested());
      assertThat(statement.confidence()).isCloseTo(expected.support(), within());
    }
  }

  private static void shouldPage(String id, List<Claim> held, Clocks clocks) {
    assertThat(store.evidence().claims(id, ClaimFilter.first(1000), clocks).claims())
        .extracting(ClaimView::id)
        .containsExactlyInAnyOrderElementsOf(held.stream().map(Claim::id).distinct().toList());
  }

  private static String name(Claim claim, boolean outgoing, String other) {
    return claim.predicate() + outgoing + other;
  }

  @Test
  void shouldKeepThePagesOfHubsAsTheyWouldBeCounted() {
    int hubs = 0;
    for (Entity firm : NEWS.firms) {
      EntityProfile kept = store.findProfile(firm.id()).orElseThrow();
      // A clock that is set, but leaves nothing out, has everything counted.
      EntityProfile counted =
          store.evidence().findProfile(firm.id(), new Clocks("2030", null)).orElseThrow();
      assertThat(kept).usingRecursiveComparison().ignoringFields("clocks").isEqualTo(counted);
      hubs += kept.counts().claims() + kept.counts().retracted() > HUB ? 1 : 0;
    }
    assertThat(hubs).isBetween(1, NEWS.firms.size() - 1);
  }

  @Test
  void shouldFindTheValuesThatCannotBothBeRight() {
    Set<String> expected = new TreeSet<>();
    for (Measurement a : MEASUREMENTS) {
      for (Measurement b : MEASUREMENTS) {
        if (contradict(a, b)) {
          expected.add(a.id());
        }
      }
    }
    Set<String> found = new TreeSet<>();
    var all = store.evidence().contradictions(null, Clocks.NOW, 0, 200);
    assertThat(all.contradictions()).hasSize(all.total());
    for (Contradiction one : all.contradictions()) {
      if (one.kind().equals("measurement")) {
        List<String> ids = new ArrayList<>();
        one.sides().forEach(side -> side.measurements().forEach(m -> ids.add(m.id())));
        assertThat(ids)
            .allSatisfy(
                id ->
                    assertThat(ids)
                        .anyMatch(other -> contradict(measurement(id), measurement(other))));
        found.addAll(ids);
      }
    }
    assertThat(found).isSubsetOf(expected).hasSizeGreaterThan(8);
    // A side shows its three best; every value that is part of one is in some group.
    assertThat(inGroups()).isEqualTo(expected);
  }

  private static Set<String> inGroups() {
    Set<String> ids = new TreeSet<>();
    Map<List<Object>, List<MeasurementConflicts.Stated>> subjects = new HashMap<>();
    for (Measurement one : MEASUREMENTS) {
      if (!one.asOf().equals(When.UNKNOWN) && one.mood() != Mood.DENIED && isOneThing(one)) {
        String from = one.asOf().from() == null ? one.asOf().to() : one.asOf().from();
        String to = one.asOf().to() == null ? one.asOf().from() : one.asOf().to();
        subjects
            .computeIfAbsent(
                Arrays.asList(one.entityId(), one.metric(), one.placeId()), u -> new ArrayList<>())
            .add(
                new MeasurementConflicts.Stated(
                    one.id(),
                    one.low(),
                    one.high(),
                    from,
                    to,
                    one.mood() == Mood.PLANNED,
                    one.documentId(),
                    one.confidence()));
      }
    }
    subjects
        .values()
        .forEach(
            values ->
                MeasurementConflicts.groups(values)
                    .forEach(group -> group.forEach(each -> ids.add(each.id()))));
    return ids;
  }

  /** None of the random measurements names a source, and no documents are copies. */
  private static boolean contradict(Measurement a, Measurement b) {
    return !a.documentId().equals(b.documentId())
        && a.entityId().equals(b.entityId())
        && a.metric().equals(b.metric())
        && Objects.equals(a.placeId(), b.placeId())
        && isOneThing(a)
        && a.mood() != Mood.DENIED
        && b.mood() != Mood.DENIED
        && (a.mood() == Mood.PLANNED) == (b.mood() == Mood.PLANNED)
        && !a.asOf().equals(When.UNKNOWN)
        && !b.asOf().equals(When.UNKNOWN)
        && !first(a.asOf()).isAfter(last(b.asOf()))
        && !first(b.asOf()).isAfter(last(a.asOf()))
        && (isBelow(a, b) || isBelow(b, a));
  }

  private static boolean isOneThing(Measurement one) {
    return !one.metric().equals("count") || one.placeId() != null;
  }

  private static boolean isBelow(Measurement a, Measurement b) {
    return a.high() != null
        && b.low() != null
        && b.low() - a.high() > 0.05 * Math.max(a.high(), b.low());
  }

  private static Measurement measurement(String id) {
    return MEASUREMENTS.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
  }

  private static LocalDate first(When when) {
    return day(when.from() == null ? when.to() : when.from(), true);
  }

  private static LocalDate last(When when) {
    return day(when.to() == null ? when.from() : when.to(), false);
  }

  private static LocalDate day(String date, boolean first) {
    int year = Integer.parseInt(date.substring(0, 4));
    if (date.length() == 4) {
      return first ? LocalDate.of(year, 1, 1) : LocalDate.of(year, 12, 31);
    }
    LocalDate month = LocalDate.parse(date.substring(0, 7) + "-01");
    if (date.length() == 7) {
      return first ? month : month.plusMonths(1).minusDays(1);
    }
    return LocalDate.parse(date);
  }

  private static Clocks clocks(Random random) {
    List<String> days =
        List.of("2018", "2019-08", "2021-02-17", "2023-01-15", "2023-03-08", "2023-04");
    List<String> times = List.of("2018", "2019-03", "2020", "2020-06-15", "2021-03", "2023-01-01");
    return new Clocks(
        random.nextInt(4) == 0 ? null : days.get(random.nextInt(days.size())),
        random.nextBoolean() ? null : times.get(random.nextInt(times.size())));
  }

  private static boolean knew(Clocks clocks, String documentId) {
    if (clocks.known() == null) {
      return true;
    }
    LocalDate by = day(clocks.known(), false);
    LocalDate published = DOCS.get(documentId).published();
    return published != null && !published.isAfter(by) || !RECORDED.get(documentId).isAfter(by);
  }

  private static boolean held(Clocks clocks, When when) {
    if (clocks.holds() == null) {
      return true;
    }
    return !when.equals(When.UNKNOWN)
        && (when.from() == null || !day(when.from(), true).isAfter(day(clocks.holds(), false)))
        && (when.to() == null || !day(when.to(), false).isBefore(day(clocks.holds(), true)));
  }

  private static boolean isLive(Claim claim, Clocks clocks) {
    LocalDate retracted = RETRACTED.get(claim.id());
    LocalDate restored = RESTORED.get(claim.id());
    if (clocks == null || clocks.known() == null) {
      return retracted == null || restored != null;
    }
    LocalDate by = day(clocks.known(), false);
    return retracted == null || retracted.isAfter(by) || restored != null && !restored.isAfter(by);
  }

  private static Statement.Key key(Claim claim) {
    return Statement.Key.of(claim.subjectId(), claim.predicate(), claim.objectId(), VOCABULARY);
  }

  private static org.assertj.core.data.Offset<Double> within() {
    return org.assertj.core.data.Offset.offset(2e-6);
  }

  /** What a statement of these claims comes to; origins are judged with all that is known now. */
  private record Expected(int origins, boolean contested, double support) {
    static Expected of(List<Claim> claims, Map<String, Reliability> grades) {
      Map<Boolean, Map<String, Double>> sides = new HashMap<>();
      Set<String> asserting = new HashSet<>();
      for (Claim claim : claims) {
        String origin = origin(claim);
        boolean denied = claim.mood() == Mood.DENIED;
        double sure = claim.confidence() * weight(claim, grades);
        sides.computeIfAbsent(denied, u -> new HashMap<>()).merge(origin, sure, Math::max);
        if (claim.mood() == Mood.ASSERTED) {
          asserting.add(origin);
        }
      }
      Map<String, Double> affirmed = sides.getOrDefault(false, Map.of());
      Map<String, Double> denied = sides.getOrDefault(true, Map.of());
      boolean contested =
          asserting.stream().anyMatch(a -> denied.keySet().stream().anyMatch(d -> !d.equals(a)));
      return new Expected(
          affirmed.isEmpty() ? denied.size() : affirmed.size(),
          contested,
          any(affirmed) * (1 - any(denied) / 2));
    }

    private static double any(Map<String, Double> sure) {
      return 1 - sure.values().stream().reduce(1.0, (none, p) -> none * (1 - p));
    }

    private static double weight(Claim claim, Map<String, Reliability> grades) {
      String publisher = DOCS.get(claim.documentId()).publisher();
      double weight = grades.getOrDefault(publisher, Reliability.F).weight();
      return claim.saidById() == null
          ? weight
          : Math.min(
              weight, grades.getOrDefault(outletName(claim.saidById()), Reliability.F).weight());
    }

    private static String outletName(String id) {
      return NEWS.outlets.stream()
          .filter(outlet -> outlet.id().equals(id))
          .map(Entity::name)
          .findFirst()
          .orElseThrow();
    }

    /** Follows names to the root, claim by claim, over the claims that count now. */
    private static String origin(Claim claim) {
      if (!isLive(claim, null)) {
        return claim.documentId();
      }
      List<Claim> side =
          CLAIMS.stream()
              .filter(c -> key(c).equals(key(claim)) && isLive(c, null))
              .filter(c -> (c.mood() == Mood.DENIED) == (claim.mood() == Mood.DENIED))
              .sorted(earliest())
              .toList();
      String own = publisherId(claim.documentId());
      String at =
          claim.saidById() != null && !claim.saidById().equals(own)
              ? "said:" + claim.saidById()
              : claim.documentId();
      List<String> path = new ArrayList<>();
      while (!path.contains(at)) {
        path.add(at);
        String here = at;
        if (at.startsWith("said:")) {
          at =
              side.stream()
                  .filter(c -> here.substring(5).equals(publisherId(c.documentId())))
                  .map(Claim::documentId)
                  .findFirst()
                  .orElse(here);
        } else {
          at =
              side.stream()
                  .filter(c -> c.documentId().equals(here) && c.saidById() != null)
                  .filter(c -> !c.saidById().equals(publisherId(here)))
                  .map(c -> "said:" + c.saidById())
                  .min(Comparator.naturalOrder())
                  .orElse(here);
        }
        if (at.equals(here)) {
          return here;
        }
      }
      List<String> circle = path.subList(path.indexOf(at), path.size());
      return side.stream()
          .map(Claim::documentId)
          .filter(circle::contains)
          .findFirst()
          .orElseThrow();
    }

    private static String publisherId(String documentId) {
      String name = DOCS.get(documentId).publisher();
      return NEWS.outlets.stream()
          .filter(outlet -> outlet.name().equals(name))
          .map(Entity::id)
          .findFirst()
          .orElse(null);
    }

    private static Comparator<Claim> earliest() {
      return Comparator.comparing(
              (Claim c) ->
                  Objects.requireNonNullElse(DOCS.get(c.documentId()).published(), LocalDate.MAX))
          .thenComparing(Claim::documentId)
          .thenComparing(Claim::id);
    }
  }
}
