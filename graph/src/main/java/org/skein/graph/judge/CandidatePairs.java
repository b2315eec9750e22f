package org.skein.graph.judge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.skein.graph.judge.PairScorer.Candidate;

/**
 * Pairs of entities that share a form of a name: letters, consonants, words, initials, or the
 * beginning of a rare word. Two entities of the reference knowledge are two things.
 */
final class CandidatePairs {
  private static final int MOST_NAMES = 12;
  private static final int LARGEST = 24;
  private static final int SHORTEST = 3;
  private static final int RARE_WORD = 5;
  private static final int STEM = 6;

  private final Map<String, List<Candidate>> buckets = new TreeMap<>();

  private final Function<String, Set<String>> more;

  private CandidatePairs(Function<String, Set<String>> more) {
    this.more = more;
  }

  /** A pair, the one that keeps its name first. */
  record Pair(Candidate keeps, Candidate gives) {}

  /**
   * The pairs.
   *
   * @param more further forms of a name, such as its sound in Latin letters
   */
  static Collection<Pair> of(Collection<Candidate> candidates, Function<String, Set<String>> more) {
    CandidatePairs pairs = new CandidatePairs(more);
    candidates.forEach(pairs::add);
    return pairs.pairs();
  }

  private void add(Candidate candidate) {
    Set<String> keys = new HashSet<>();
    for (String name : candidate.names().stream().limit(MOST_NAMES).toList()) {
      addKeys(name, keys);
      more.apply(name).forEach(key -> keys.add("m" + key));
    }
    keys.forEach(key -> buckets.computeIfAbsent(key, unused -> new ArrayList<>(2)).add(candidate));
  }

  private static void addKeys(String name, Set<String> keys) {
    String fold = NameForms.fold(name);
    if (fold.isEmpty()) {
      return;
    }
    keys.add("f" + fold);
    String skeleton = NameForms.skeleton(fold);
    if (skeleton.length() >= SHORTEST) {
      keys.add("s" + skeleton);
    }
    keys.add("w" + NameForms.sorted(name));
    String initials = NameForms.initials(name);
    if (!initials.isEmpty()) {
      keys.add("i" + initials);
    }
    if (NameForms.isAcronym(name)) {
      keys.add("i" + fold);
    }
    for (String word : NameForms.words(name)) {
      if (word.length() >= RARE_WORD) {
        // The beginning alone: words are inflected at their ends.
        keys.add("r" + word.substring(0, Math.min(STEM, word.length())));
      }
    }
  }

  private Collection<Pair> pairs() {
    Map<String, Pair> pairs = new HashMap<>();
    for (List<Candidate> bucket : buckets.values()) {
      if (bucket.size() <= LARGEST) {
        addPairs(bucket, pairs);
      }
    }
    return pairs.values();
  }

  private static void addPairs(List<Candidate> bucket, Map<String, Pair> pairs) {
    for (int i = 0; i < bucket.size(); i++) {
      for (int j = i + 1; j < bucket.size(); j++) {
        Candidate one = bucket.get(i);
        Candidate other = bucket.get(j);
        if (!one.known() || !other.known()) {
          boolean ordered = one.keepsBeside(other);
          Pair pair = ordered ? new Pair(one, other) : new Pair(other, one);
          pairs.put(pair.keeps().entity().id() + " " + pair.gives().entity().id(), pair);
        }
      }
    }
  }
}
