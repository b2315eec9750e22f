package org.skein.graph.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.skein.graph.view.Clocks;

/**
 * Finds two heads of one body at once. A person surely held a role from the end of the first time
 * at which a claim sees them in it to the start of the last: "in 2023" twice is not at once. A
 * claim without a time sees them on the day when its document was published.
 */
final class HeadConflicts {
  private final HeadWords words;
  private final Map<Post, Map<String, Head>> heads = new HashMap<>();

  HeadConflicts(HeadWords words) {
    this.words = words;
  }

  private record Post(String bodyId, String role) {}

  /** What is known of one person in one role. */
  static final class Head {
    private final String personId;
    private final String person;
    private final List<String> claims = new ArrayList<>();
    private final Map<String, Double> confidence = new HashMap<>();
    private final Set<String> origins = new HashSet<>();
    private @Nullable String first;
    private @Nullable String last;

    Head(String personId, String person) {
      this.personId = personId;
      this.person = person;
    }

    /** Adds a sighting from {@code from} to {@code to}, both ISO dates as far as known. */
    void see(String id, String from, String to, String origin, double sure) {
      claims.add(id);
      confidence.put(id, sure);
      origins.add(origin);
      String surelyFrom = String.valueOf(new Clocks(null, from).holdsTo());
      String surelyTo = String.valueOf(new Clocks(null, to).holdsFrom());
      first = first == null || surelyFrom.compareTo(first) < 0 ? surelyFrom : first;
      last = last == null || surelyTo.compareTo(last) > 0 ? surelyTo : last;
    }

    boolean isAtOnceWith(Head other) {
      if (first == null || last == null || other.first == null || other.last == null) {
        return false;
      }
      String start = first.compareTo(other.first) > 0 ? first : other.first;
      String end = last.compareTo(other.last) < 0 ? last : other.last;
      return start.compareTo(end) <= 0;
    }

    private Found.Side side() {
      return new Found.Side(
          person,
          origins.size(),
          claims.stream()
              .sorted(
                  Comparator.comparing((String id) -> confidence.getOrDefault(id, 0.0))
                      .reversed()
                      .thenComparing(Comparator.naturalOrder()))
              .toList());
    }
  }

  void add(Record row) {
    String from = row.get("from").asString(null);
    String to = row.get("to").asString(null);
    String published = row.get("published").asString(null);
    String start = from != null ? from : to != null ? to : published;
    String end = to != null ? to : from != null ? from : published;
    String role = words.role(row.get("text").asString()).orElse(null);
    if (role == null || start == null || end == null) {
      return;
    }
    String personId = row.get("personId").asString();
    heads
        .computeIfAbsent(new Post(row.get("bodyId").asString(), role), unused -> new TreeMap<>())
        .computeIfAbsent(personId, id -> new Head(id, row.get("person").asString()))
        .see(
            row.get("id").asString(),
            start,
            end,
            row.get("origin").asString(),
            row.get("confidence").asDouble());
  }

  List<Found> found() {
    List<Found> found = new ArrayList<>();
    heads.forEach(
        (post, persons) ->
            Conflicts.among(List.copyOf(persons.values()), Head::isAtOnceWith)
                .forEach(
                    group ->
                        found.add(
                            new Found(
                                "head",
                                post.bodyId(),
                                post.role(),
                                null,
                                null,
                                group.stream().map(Head::side).toList(),
                                group.stream().map(head -> head.personId).toList()))));
    return found;
  }
}
