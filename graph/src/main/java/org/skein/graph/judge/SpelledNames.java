package org.skein.graph.judge;

import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skein.graph.judge.PairScorer.Candidate;
import org.skein.graph.view.PairFeature;

/** Compares names by their letters, by weights set by hand. */
final class SpelledNames implements NameReasons {
  private static final int MOST_NAMES = 12;

  /** Names of the same consonants are one name misheard only if most of their letters agree. */
  private static final double SAME_SOUND = 0.6;

  @Override
  public List<PairFeature> of(Candidate one, Candidate other) {
    Likeness best = null;
    for (String left : cut(one.names())) {
      for (String right : cut(other.names())) {
        Likeness likeness = Likeness.of(left, right);
        best = best == null || likeness.weight() > best.weight() ? likeness : best;
      }
    }
    if (best == null) {
      return List.of();
    }
    PairFeature numbers = numbers(best);
    return numbers == null ? List.of(best.feature()) : List.of(best.feature(), numbers);
  }

  private static List<String> cut(List<String> names) {
    return names.subList(0, Math.min(MOST_NAMES, names.size()));
  }

  private static @Nullable PairFeature numbers(Likeness best) {
    String left = NameForms.numbers(NameForms.fold(best.left()));
    String right = NameForms.numbers(NameForms.fold(best.right()));
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
}
