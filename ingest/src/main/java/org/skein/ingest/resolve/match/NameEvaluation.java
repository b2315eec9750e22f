package org.skein.ingest.resolve.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Measures the matcher on labelled pairs, beside what is simpler. */
public final class NameEvaluation {
  /** From this probability on two names are called one thing. */
  public static final double THRESHOLD = 0.35;

  private final NameMatcher matcher;

  /** An evaluation of this matcher. */
  public NameEvaluation(NameMatcher matcher) {
    this.matcher = matcher;
  }

  /** The pairs with the scores of the shipped weights, in their order. */
  public List<ScoredPair> scored(List<LabelledPair> pairs) {
    return scored(pairs, matcher);
  }

  private static List<ScoredPair> scored(List<LabelledPair> pairs, NameMatcher by) {
    return pairs.stream()
        .map(
            pair ->
                new ScoredPair(
                    pair, by.probability(by.prepare(pair.first()), by.prepare(pair.second()))))
        .toList();
  }

  /**
   * The figures of the shipped weights, of weights learned from one half for the other, and of
   * simpler methods.
   */
  public List<PairFigures> figures(List<LabelledPair> pairs) {
    List<ScoredPair> ours = scored(pairs);
    List<ScoredPair> halves = halves(pairs);
    List<ScoredPair> letters = letters(pairs);
    List<ScoredPair> all = pairs.stream().map(pair -> new ScoredPair(pair, 1)).toList();
    return List.of(
        PairFigures.at(THRESHOLD, ours, "skein"),
        PairFigures.best(ours, "skein, best threshold on these pairs", 0),
        PairFigures.at(THRESHOLD, halves, "skein, learned from the other half"),
        PairFigures.at(THRESHOLD, withCrossed(ours, pairs), "skein, with pairs crossed over"),
        PairFigures.best(letters, "Levenshtein, best threshold on these pairs", 0),
        PairFigures.best(letters, "Levenshtein, best threshold from 0.5 on", 0.5),
        PairFigures.at(0.5, all, "all called one thing"));
  }

  /** The pairs and as many in two scripts that are not one thing as there are that are. */
  private List<ScoredPair> withCrossed(List<ScoredPair> ours, List<LabelledPair> pairs) {
    List<ScoredPair> more = new ArrayList<>(ours);
    more.addAll(scored(NameModelTrainer.crossed(pairs)));
    return more;
  }

  private List<ScoredPair> halves(List<LabelledPair> pairs) {
    List<List<LabelledPair>> halves = List.of(new ArrayList<>(), new ArrayList<>());
    for (LabelledPair pair : pairs) {
      halves.get(Math.floorMod(pair.group().hashCode() * 31, 7) % 2).add(pair);
    }
    List<ScoredPair> scored = new ArrayList<>();
    for (int half = 0; half < 2; half++) {
      NameModel model = new NameModelTrainer(matcher).train(halves.get(1 - half));
      scored.addAll(scored(halves.get(half), matcher.with(model)));
    }
    return scored;
  }

  private static List<ScoredPair> letters(List<LabelledPair> pairs) {
    return pairs.stream()
        .map(
            pair ->
                new ScoredPair(
                    pair,
                    Letters.similarity(
                        pair.first().toLowerCase(Locale.ROOT),
                        pair.second().toLowerCase(Locale.ROOT))))
        .toList();
  }

  /** The wrong calls, the surest first. */
  public static List<ScoredPair> errors(List<ScoredPair> scored) {
    return scored.stream()
        .filter(pair -> pair.score() >= THRESHOLD != pair.pair().same())
        .sorted(
            Comparator.comparingDouble((ScoredPair pair) -> -Math.abs(pair.score() - THRESHOLD)))
        .toList();
  }
}
