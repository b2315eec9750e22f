package org.skein.graph.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.skein.graph.model.Mood;
import org.skein.graph.view.Clocks;
import org.skein.graph.vocabulary.Vocabulary;

/** Counts the page of an entity from all its claims and mentions, as of any clocks. */
final class ProfileScan {
  private static final int STATEMENTS = 150;
  private static final int OTHERS = 200;
  private static final int DOCUMENTS_OF_A_NAME = 3;
  private static final String CLAIMS = Script.named("profile-claims");
  private static final String MENTIONS = Script.named("profile-mentions");

  private final Vocabulary vocabulary;

  ProfileScan(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  ProfilePage page(TransactionContext tx, String id, Clocks clocks) {
    Grades grades = Grades.read(tx, clocks.knownBefore());
    List<ProfileRow> known =
        tx.run(CLAIMS, ClockParameters.of(id, clocks)).list(row -> ProfileRow.of(row, grades));
    List<ProfileRow> rows =
        known.stream().filter(row -> clocks.meets(row.from(), row.to())).toList();
    List<Seen> seen = tx.run(MENTIONS, ClockParameters.of(id, clocks)).list(Seen::of);
    List<ProfilePage.Near> near = near(id, rows);
    return new ProfilePage(
        count(rows, false),
        count(rows, true),
        clocks.holds() == null
            ? 0
            : (int)
                known.stream()
                    .filter(row -> row.time() == null)
                    .map(ProfileRow::claimId)
                    .distinct()
                    .count(),
        near.size(),
        seen.stream().mapToInt(Seen::mentions).sum(),
        (int) seen.stream().map(Seen::documentId).distinct().count(),
        statements(rows),
        near.stream().limit(OTHERS).toList(),
        names(seen),
        newest(seen, OTHERS));
  }

  private static int count(List<ProfileRow> rows, boolean retracted) {
    return (int)
        rows.stream()
            .filter(row -> row.retracted() == retracted)
            .map(ProfileRow::claimId)
            .distinct()
            .count();
  }

  private List<ProfileStatement> statements(List<ProfileRow> rows) {
    Map<ProfileStatement.Key, List<ProfileRow>> groups = new LinkedHashMap<>();
    for (ProfileRow row : rows) {
      groups
          .computeIfAbsent(ProfileStatement.Key.of(row, vocabulary), unused -> new ArrayList<>())
          .add(row);
    }
    return groups.entrySet().stream()
        .map(entry -> ProfileStatement.of(entry.getKey(), entry.getValue()))
        .sorted(ProfileStatement.STRONGEST_FIRST)
        .limit(STATEMENTS)
        .toList();
  }

  private static List<ProfilePage.Near> near(String id, List<ProfileRow> rows) {
    Map<String, List<ProfileRow>> byOther = new TreeMap<>();
    for (ProfileRow row : rows) {
      String other = row.otherId();
      if (other != null && !other.equals(id) && row.mood() != Mood.DENIED && !row.retracted()) {
        byOther.computeIfAbsent(other, unused -> new ArrayList<>()).add(row);
      }
    }
    return byOther.entrySet().stream()
        .map(entry -> neighbour(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparing(ProfilePage.Near::origins)
                .thenComparing(ProfilePage.Near::claims)
                .reversed()
                .thenComparing(ProfilePage.Near::id))
        .toList();
  }

  private static ProfilePage.Near neighbour(String id, List<ProfileRow> rows) {
    Set<String> origins = new HashSet<>();
    Set<String> predicates = new TreeSet<>();
    rows.forEach(
        row -> {
          origins.add(row.origin());
          predicates.add(row.predicate());
        });
    return new ProfilePage.Near(id, rows.size(), origins.size(), List.copyOf(predicates));
  }

  private static List<ProfilePage.SeenName> names(List<Seen> seen) {
    Map<String, List<Seen>> byText = new TreeMap<>();
    seen.forEach(one -> byText.computeIfAbsent(one.text(), unused -> new ArrayList<>()).add(one));
    return byText.entrySet().stream()
        .map(
            entry ->
                new ProfilePage.SeenName(
                    entry.getKey(),
                    entry.getValue().size(),
                    newest(entry.getValue(), DOCUMENTS_OF_A_NAME)))
        .toList();
  }

  private static List<String> newest(List<Seen> seen, int limit) {
    Map<String, Seen> documents = new HashMap<>();
    seen.forEach(one -> documents.putIfAbsent(one.documentId(), one));
    return documents.values().stream()
        .sorted(Comparator.comparing(Seen::published).reversed().thenComparing(Seen::documentId))
        .limit(limit)
        .map(Seen::documentId)
        .toList();
  }

  /** A name in a document; an unknown day of publication is empty. */
  private record Seen(String documentId, String published, String text, int mentions) {
    static Seen of(Record row) {
      return new Seen(
          row.get("documentId").asString(),
          row.get("published").asString(""),
          row.get("text").asString(),
          row.get("mentions").asInt());
    }
  }
}
