package org.skein.graph.judge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skein.graph.view.PairFeature;
import org.skein.graph.vocabulary.Vocabulary;

/**
 * A scorer that compares names, types and neighbours by weights set by hand; they were not learned
 * from judged pairs, so its estimate sorts pairs and decides none.
 */
public final class NamePairScorer implements PairScorer {
  private static final double BIAS = -1.5;
  private static final int MOST_NAMES = 12;

  /** Names of the same consonants are one name misheard only if most of their letters agree. */
  private static final double SAME_SOUND = 0.6;

  private static final Set<String> TOO_WIDE = Set.of("Agent", "Artifact", "Entity");

  private final Vocabulary vocabulary;

  public NamePairScorer(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  @Override
  public PairScore score(Candidate one, Candidate other) {
    List<PairFeature> features = new ArrayList<>();
    addNames(one, other, features);
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

  private static void addNames(Candidate one, Candidate other, List<PairFeature> features) {
    Likeness best = null;
    for (String left : cut(one.names())) {
      for (String right : cut(other.names())) {
        Likeness likeness = Likeness.of(left, right);
        best = best == null || likeness.weight() > best.weight() ? likeness : best;
      }
    }
    if (best == null) {
      return;
    }
    features.add(best.feature());
    PairFeature numbers = numbers(best);
    if (numbers != null) {
      features.add(numbers);
    }
  }

  private static List<String> cut(List<String> names) {
    return names.subList(0, Math.min(MOST_NAMES, names.size()));
  }

  private static @Nullable PairFeature numbers(Likeness best) {
    String left = NameForms.digits(NameForms.fold(best.left()));
    String right = NameForms.digits(NameForms.fold(best.right()));
    if (left.equals(right)) {
      return left.isEmpty()
          ? null
          : new PairFeature("numbers", 0.8, "the numbers in both names are the same");
    }
    return new PairFeature(
        "numbers",
        left.isEmpty() || right.isEmpty() ? -1.5 : -4,
        "the numbers differ: “%s” and “%s”".formatted(best.left(), best.right()));
  }

  /** How alike two names are, by the form in which they are most alike. */
  private record Likeness(String left, String right, String name, double weight, String how) {
    static Likeness of(String left, String right) {
      String a = NameForms.fold(left);
      String b = NameForms.fold(right);
      if (a.equals(b)) {
        return new Likeness(left, right, "name", 4, "have one name");
      }
      if (NameForms.sorted(left).equals(NameForms.sorted(right))) {
        return new Likeness(left, right, "words", 3.5, "have the same words");
      }
      if (isInitialsOf(left, right) || isInitialsOf(right, left)) {
        return new Likeness(left, right, "acronym", 2.2, "may be short and long for each other");
      }
      double similarity = NameForms.similarity(a, b);
      double spelling = Math.min(2.6, 10 * (similarity - 0.72));
      if (similarity >= SAME_SOUND && NameForms.skeleton(a).equals(NameForms.skeleton(b))) {
        spelling = Math.max(spelling, 1.8);
      }
      double words = contained(left, right);
      if (words > spelling) {
        return new Likeness(left, right, "words", words, "one has all words of the other");
      }
      return new Likeness(
          left,
          right,
          "spelling",
          Math.max(-3, spelling),
          "agree in %d %% of their letters".formatted(Math.round(100 * similarity)));
    }

    private static boolean isInitialsOf(String acronym, String name) {
      return NameForms.isAcronym(acronym)
          && NameForms.fold(acronym).equals(NameForms.initials(name));
    }

    private static double contained(String left, String right) {
      List<String> a = NameForms.words(left);
      List<String> b = NameForms.words(right);
      return a.size() <= b.size() ? share(a, b) : share(b, a);
    }

    private static double share(List<String> shorter, List<String> longer) {
      return !shorter.isEmpty() && new HashSet<>(longer).containsAll(shorter)
          ? 1.6 * shorter.size() / longer.size() + 0.4
          : -3;
    }

    PairFeature feature() {
      return new PairFeature(name, weight, "“%s” and “%s” %s".formatted(left, right, how));
    }
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
