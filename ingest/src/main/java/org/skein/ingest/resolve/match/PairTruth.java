package org.skein.ingest.resolve.match;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a cell of a table of pairs says of two names. */
enum PairTruth {
  SAME(
      Set.of(
          "true",
          "1",
          "1.0",
          "yes",
          "y",
          "t",
          "+",
          "positive",
          "pos",
          "match",
          "same",
          "matched",
          "duplicate",
          "+1")),
  DIFFERENT(
      Set.of(
          "false",
          "0",
          "0.0",
          "no",
          "n",
          "f",
          "-",
          "negative",
          "neg",
          "non_match",
          "nonmatch",
          "no_match",
          "non-match",
          "no match",
          "mismatch",
          "different",
          "unmatched",
          "distinct",
          "-1")),
  UNSURE(Set.of("unsure", "", "?", "unknown", "maybe", "skip"));

  /** What is said of a cell that holds none of these words. */
  static final String RULE =
      "write true or false, 1 or 0, yes or no, positive or negative, match or no_match, same or"
          + " different; unsure and empty cells are skipped";

  private final Set<String> words;

  PairTruth(Set<String> words) {
    this.words = words;
  }

  /** What this cell says, or nothing if it is no such word. */
  static Optional<PairTruth> of(String cell) {
    String word = cell.strip().toLowerCase(Locale.ROOT);
    for (PairTruth truth : values()) {
      if (truth.words.contains(word)) {
        return Optional.of(truth);
      }
    }
    return Optional.empty();
  }
}
