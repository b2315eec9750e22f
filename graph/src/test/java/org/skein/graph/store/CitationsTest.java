package org.skein.graph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.skein.graph.store.Citations.Claim;

class CitationsTest {

  @Test
  void shouldCountTenReportsThatNameOneOutletAsOne() {
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      claims.add(claim("c" + i, "d" + i, "2023-05-1" + i, "paper-" + i, "wsj"));
    }
    assertThat(Citations.origins(claims).values()).containsOnly("said:wsj");
    claims.add(claim("own", "w", "2023-06-01", "wsj", null));
    assertThat(Citations.origins(claims).values()).containsOnly("w");
  }

  @Test
  void shouldFollowAChainToItsRoot() {
    List<Claim> claims =
        List.of(
            claim("a", "da", "2023-05-03", "gazette", "herald"),
            claim("b", "db", "2023-05-02", "herald", "wsj"),
            claim("c", "dc", "2023-05-01", "wsj", null));
    assertThat(Citations.origins(claims).values()).containsOnly("dc");
  }

  @Test
  void shouldTakeACopyThatNamesSomeoneForTheWholeReport() {
    List<Claim> claims =
        List.of(
            claim("a", "da", "2023-05-03", "gazette", "herald"),
            new Claim("b", false, "db", "db", "2023-05-01", "herald", null),
            new Claim("copy", false, "dx", "db", "2023-05-02", "mirror", "wsj"));
    assertThat(Citations.origins(claims).values()).containsOnly("said:wsj");
  }

  @Test
  void shouldLetAPublisherThatNamesItselfSpeakForItself() {
    List<Claim> claims =
        List.of(
            claim("a", "da", "2023-05-01", "wsj", "wsj"),
            claim("b", "db", "2023-05-02", "gazette", "wsj"),
            claim("c", "dc", "2023-05-02", "herald", null));
    assertThat(Citations.origins(claims)).isEqualTo(Map.of("a", "da", "b", "da", "c", "dc"));
  }

  @Test
  void shouldKeepApartWhoAffirmsAndWhoDenies() {
    List<Claim> claims =
        List.of(
            claim("a", "da", "2023-05-01", "wsj", null),
            new Claim("b", true, "da", "da", "2023-05-01", "wsj", "huawei"));
    assertThat(Citations.origins(claims)).isEqualTo(Map.of("a", "da", "b", "said:huawei"));
  }

  @Test
  void shouldEndACircleAtItsEarliestReport() {
    List<Claim> claims =
        List.of(
            claim("a", "da", "2023-05-02", "gazette", "herald"),
            claim("b", "db", "2023-05-01", "herald", "gazette"),
            claim("c", "dc", "2023-05-05", "mirror", "gazette"));
    assertThat(Citations.origins(claims).values()).containsOnly("db");
  }

  @Test
  void shouldAgreeWithASlowReadingOfTheRulesInAnyOrder() {
    Random random = new Random(11);
    int chains = 0;
    for (int round = 0; round < 3000; round++) {
      List<Claim> claims = random(random);
      Map<String, String> origins = Citations.origins(claims);
      assertThat(origins).as("%s", claims).isEqualTo(slow(claims));
      Collections.shuffle(claims, random);
      assertThat(Citations.origins(claims)).isEqualTo(origins);
      chains += claims.stream().anyMatch(c -> !origins.get(c.id()).equals(c.root())) ? 1 : 0;
    }
    assertThat(chains).isGreaterThan(1000);
  }

  private static List<Claim> random(Random random) {
    List<Claim> claims = new ArrayList<>();
    int documents = 1 + random.nextInt(7);
    for (int i = 0; i < 1 + random.nextInt(10); i++) {
      int document = random.nextInt(documents);
      // Documents 0 and 1, and 2 and 3, are copies of each other in half of the rounds.
      int root = documents % 2 == 0 && document < 4 ? document / 2 * 2 : document;
      claims.add(
          new Claim(
              "c" + i,
              random.nextInt(4) == 0,
              "d" + document,
              "d" + root,
              document == 5 ? null : "2023-01-0" + (1 + (document * 5) % 7),
              document == 6 ? null : "p" + document % 4,
              random.nextBoolean() ? null : "p" + random.nextInt(6)));
    }
    return claims;
  }

  /** The rules by sets: who stands behind a report, followed until nothing new comes. */
  private static Map<String, String> slow(List<Claim> claims) {
    Map<String, String> origins = new TreeMap<>();
    for (Claim claim : claims) {
      List<Claim> side = claims.stream().filter(c -> c.denied() == claim.denied()).toList();
      boolean named =
          claim.saidBy() != null && !publishers(side, claim.root()).contains(claim.saidBy());
      origins.put(
          claim.id(),
          named
              ? follow(side, "said:" + claim.saidBy(), List.of())
              : follow(side, claim.root(), List.of()));
    }
    return origins;
  }

  private static String follow(List<Claim> side, String at, List<String> path) {
    if (path.contains(at)) {
      List<String> circle = path.subList(path.indexOf(at), path.size());
      return side.stream()
          .filter(claim -> circle.contains(claim.root()))
          .min(earliest())
          .orElseThrow()
          .root();
    }
    List<String> longer = new ArrayList<>(path);
    longer.add(at);
    String next;
    if (at.startsWith("said:")) {
      String who = at.substring(5);
      next =
          side.stream()
              .filter(claim -> who.equals(claim.publisher()))
              .min(earliest())
              .map(Claim::root)
              .orElse(null);
    } else {
      Set<String> cited = new TreeSet<>();
      side.stream()
          .filter(claim -> claim.root().equals(at) && claim.saidBy() != null)
          .forEach(claim -> cited.add(claim.saidBy()));
      cited.removeAll(publishers(side, at));
      next = cited.isEmpty() ? null : "said:" + cited.iterator().next();
    }
    return next == null ? at : follow(side, next, longer);
  }

  private static java.util.Comparator<Claim> earliest() {
    return java.util.Comparator.comparing(
            (Claim claim) -> claim.published() == null ? "9999" : claim.published())
        .thenComparing(Claim::documentId)
        .thenComparing(Claim::id);
  }

  private static Set<String> publishers(List<Claim> side, String root) {
    Set<String> publishers = new TreeSet<>();
    side.stream()
        .filter(claim -> claim.root().equals(root) && claim.publisher() != null)
        .forEach(claim -> publishers.add(claim.publisher()));
    return publishers;
  }

  private static Claim claim(
      String id, String document, String published, String publisher, String saidBy) {
    return new Claim(id, false, document, document, published, publisher, saidBy);
  }
}
