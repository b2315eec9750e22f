package org.skein.ingest.external;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.skein.graph.model.Mood;
import org.skein.graph.vocabulary.Vocabulary;
import org.skein.ingest.external.ExternalText.Related;
import org.skein.ingest.extract.Extraction.Stated;
import org.skein.ingest.extract.NamedSpan;
import org.skein.ingest.gold.Tally;

/** Counts claims against annotated relations: label, direction and both ends must be right. */
final class RelationScore {
  private final ExternalSet set;
  private final Vocabulary vocabulary;
  private final EndMatch ends;
  private final Set<String> mapped = new HashSet<>();
  private final Tally mappable = new Tally();
  private final Tally all = new Tally();

  RelationScore(ExternalSet set, Vocabulary vocabulary, EndMatch ends) {
    this.set = set;
    this.vocabulary = vocabulary;
    this.ends = ends;
    set.rules().forEach(rule -> mapped.add(rule.label()));
  }

  /** A claim as the set would write it, under each label that it may have. */
  private record Guess(NamedSpan head, NamedSpan tail, String label, boolean symmetric) {}

  /** Adds a text with the claims that were found in it. */
  void add(ExternalText text, List<Stated> claims) {
    Set<Related> open = new LinkedHashSet<>(text.relations());
    for (Related relation : open) {
      all.gold(relation.label());
      if (mapped.contains(relation.label())) {
        mappable.gold(relation.label());
      }
    }
    Set<List<Guess>> guesses = new LinkedHashSet<>();
    claims.forEach(claim -> guesses.addAll(guesses(text, claim)));
    Map<List<Guess>, Related> hits = hits(guesses, open);
    for (List<Guess> guess : guesses) {
      Related hit = hits.get(guess);
      String label = hit == null ? guess.get(0).label() : hit.label();
      count(all, label, hit != null);
      count(mappable, label, hit != null);
    }
  }

  private Map<List<Guess>, Related> hits(Set<List<Guess>> guesses, Set<Related> open) {
    Map<List<Guess>, Related> hits = new LinkedHashMap<>();
    for (List<Guess> guess : guesses) {
      open.stream()
          .filter(gold -> guess.stream().anyMatch(one -> isSame(gold, one)))
          .findFirst()
          .ifPresent(
              gold -> {
                hits.put(guess, gold);
                open.remove(gold);
              });
    }
    return hits;
  }

  /** The alternatives of each relation that a claim states: one list, or one for each label. */
  private List<List<Guess>> guesses(ExternalText text, Stated claim) {
    if (claim.object() == null || claim.mood() == Mood.DENIED) {
      return List.of();
    }
    NamedSpan subject = end(claim.subject());
    NamedSpan object = end(Objects.requireNonNull(claim.object()));
    boolean symmetric = vocabulary.predicate(claim.predicate()).symmetric();
    List<Guess> guesses = new ArrayList<>();
    for (RelationRule rule : set.rules()) {
      if (text.isAnnotated(rule.label()) && rule.holds(claim, text.text(), vocabulary)) {
        guesses.add(
            rule.turned()
                ? new Guess(object, subject, rule.label(), symmetric)
                : new Guess(subject, object, rule.label(), symmetric));
      }
    }
    if (guesses.isEmpty()) {
      return List.of();
    }
    return set.alternatives() ? List.of(guesses) : guesses.stream().map(List::of).toList();
  }

  private NamedSpan end(NamedSpan name) {
    return set.mentions() ? name : name.name();
  }

  private boolean isSame(Related gold, Guess guess) {
    return gold.label().equals(guess.label())
        && (joins(gold, guess.head(), guess.tail())
            || (guess.symmetric() && joins(gold, guess.tail(), guess.head())));
  }

  private boolean joins(Related gold, NamedSpan head, NamedSpan tail) {
    return ends.holds(gold.head(), head, set.spans()) && ends.holds(gold.tail(), tail, set.spans());
  }

  private static void count(Tally tally, String label, boolean hit) {
    tally.predicted(label);
    if (hit) {
      tally.hit(label);
    }
  }

  /** How ends are compared. */
  EndMatch ends() {
    return ends;
  }

  /** Over the labels that we have predicates for. */
  Tally mappable() {
    return mappable;
  }

  /** Over all labels; those without a predicate of ours are missed. */
  Tally all() {
    return all;
  }
}
