package org.skein.graph.judge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.skein.graph.view.PairFeature;
import org.skein.graph.vocabulary.Vocabulary;

/**
 * A scorer that adds to what is said of the names what types, neighbours and the reference
 * knowledge say, by weights set by hand; they were not learned from judged pairs, so its estimate
 * sorts pairs and decides none.
 */
public final class NamePairScorer implements PairScorer {
  private static final double BIAS = -1.5;
  private static final Set<String> TOO_WIDE = Set.of("Agent", "Artifact", "Entity");

  private final Vocabulary vocabulary;
  private final NameReasons names;
  private final NameReasons spelled = new SpelledNames();

  /** A scorer that compares names by their spelling. */
  public NamePairScorer(Vocabulary vocabulary) {
    this(vocabulary, new SpelledNames());
  }

  /**
   * A scorer that leaves the names of persons and organizations to these reasons; those of chips,
   * models, laws and other things follow no such rules and are compared by their spelling.
   */
  public NamePairScorer(Vocabulary vocabulary, NameReasons names) {
    this.vocabulary = vocabulary;
    this.names = names;
  }

  @Override
  public Set<String> keys(String name) {
    return names.keys(name);
  }

  @Override
  public PairScore score(Candidate one, Candidate other) {
    List<PairFeature> features = new ArrayList<>();
    features.addAll(reasons(one, other).of(one, other));
    addType(one, other, features);
    addNeighbours(one, other, features);
    if (one.known() && other.known()) {
      features.add(new PairFeature("reference", -4, "both are in the reference knowledge"));
    }
    double logOdds = BIAS + features.stream().mapToDouble(PairFeature::weight).sum();
    features.sort(
        Comparator.comparingDouble((PairFeature feature) -> -Math.abs(feature.weight()))
            .thenComparing(PairFeature::name));
    return new PairScore(1 / (1 + Math.exp(-logOdds)), features);
  }

  private NameReasons reasons(Candidate one, Candidate other) {
    return isAgent(one) && isAgent(other) ? names : spelled;
  }

  private boolean isAgent(Candidate candidate) {
    Set<String> types = vocabulary.withAncestors(candidate.entity().type());
    return types.contains("Person") || types.contains("Organization");
  }

  private void addType(Candidate one, Candidate other, List<PairFeature> features) {
    String left = one.entity().type();
    String right = other.entity().type();
    if (left.equals(right)) {
      features.add(new PairFeature("type", 0.6, "both are seen as %s".formatted(left)));
      return;
    }
    Set<String> shared = new HashSet<>(vocabulary.withAncestors(left));
    shared.retainAll(vocabulary.withAncestors(right));
    shared.removeAll(TOO_WIDE);
    features.add(
        new PairFeature(
            "type",
            shared.isEmpty() ? -2 : -0.3,
            "one is seen as %s, the other as %s".formatted(left, right)));
  }

  private static void addNeighbours(Candidate one, Candidate other, List<PairFeature> features) {
    if (one.neighbours().contains(other.entity().id())) {
      features.add(
          new PairFeature("tied", -1.5, "a claim ties one to the other, as things tie to others"));
    }
    Set<String> shared = new HashSet<>(one.neighbours());
    shared.retainAll(other.neighbours());
    if (!shared.isEmpty()) {
      features.add(
          new PairFeature(
              "neighbours",
              Math.min(1.8, 0.6 * shared.size()),
              "%d %s tied to both"
                  .formatted(shared.size(), shared.size() == 1 ? "entity is" : "entities are")));
    } else if (one.neighbours().size() > 2 && other.neighbours().size() > 2) {
      features.add(new PairFeature("neighbours", -0.6, "nothing is tied to both"));
    }
  }
}
