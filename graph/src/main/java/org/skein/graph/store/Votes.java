package org.skein.graph.store;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.skein.graph.vocabulary.Vocabulary;

/** How many documents say that an entity has this type, or this name. */
final class Votes {
  private static final char COUNT = '\u001f';

  private final Map<String, Integer> counts = new TreeMap<>();

  private Votes() {}

  static Votes none() {
    return new Votes();
  }

  /** The votes that {@link #lines} wrote; none for null. */
  static Votes of(Value lines) {
    Votes votes = new Votes();
    if (!lines.isNull()) {
      for (String line : lines.asList(Value::asString)) {
        int at = line.lastIndexOf(COUNT);
        votes.counts.put(line.substring(0, at), Integer.valueOf(line.substring(at + 1)));
      }
    }
    return votes;
  }

  void add(String choice) {
    counts.merge(choice, 1, Integer::sum);
  }

  void addAll(Votes others) {
    others.counts.forEach((choice, count) -> counts.merge(choice, count, Integer::sum));
  }

  /** The type with most votes, the earlier in the vocabulary among equals; null without votes. */
  @Nullable String type(Vocabulary vocabulary) {
    return winner(Comparator.comparingInt(vocabulary.typeNames()::indexOf));
  }

  /** The name with most votes, the longer among equals; null without votes. */
  @Nullable String name() {
    return winner(
        Comparator.comparingInt((String text) -> -text.length())
            .thenComparing(Comparator.naturalOrder()));
  }

  /** The votes as the store keeps them. */
  List<String> lines() {
    Set<String> lines = new TreeSet<>();
    counts.forEach((choice, count) -> lines.add(choice + COUNT + count));
    return List.copyOf(lines);
  }

  private @Nullable String winner(Comparator<String> tieBreak) {
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() == most)
        .map(Map.Entry::getKey)
        .min(tieBreak)
        .orElse(null);
  }
}
