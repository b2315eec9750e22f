package org.skein.ingest.resolve.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** Measures the matcher on labelled pairs, beside what is simpler. */
public final class NameEvaluation {
  /** From this probability on two names are called one thing. */
  public static final double THRESHOLD = 0.3;

  /** Fewer pairs than these teach nothing. */
  private static final int ENOUGH = 500;

  private final NameMatcher matcher;
  private final NameScreening screening;

  /** An evaluation of this matcher. */
  public NameEvaluation(NameMatcher matcher) {
    this.matcher = matcher;
    this.screening = new NameScreening(matcher);
  }

  /** The pairs with the scores of the shipped weights, in their order. */
  public List<ScoredPair> scored(List<LabelledPair> pairs) {
    return scored(pairs, screening);
  }

  private static List<ScoredPair> scored(List<LabelledPair> pairs, NameScreening by) {
    return pairs.stream()
        .map(
            pair ->
                new ScoredPair(
                    pair, by.match(pair.first(), pair.second(), pair.bearer()).probability()))
        .toList();
  }

  /** The pairs of one half; the hash of both names says which, so a list divides as it did. */
  public static List<LabelledPair> half(List<LabelledPair> pairs, boolean tune) {
    return pairs.stream()
        .filter(
            pair ->
                Math.floorMod((pair.first() + "|" + pair.second()).hashCode() * 31, 7) % 2
                    == 0
                    == tune)
        .toList();
  }

  /**
   * The figures of the shipped weights, of weights learned from one half for the other, and of
   * simpler methods.
   *
   * @param more pairs that are learned from besides, if there are enough pairs to learn from
   */
  public List<PairFigures> figures(List<LabelledPair> pairs, Supplier<List<LabelledPair>> more) {
    List<ScoredPair> ours = scored(pairs);
    List<ScoredPair> letters = letters(pairs);
    List<ScoredPair> all = pairs.stream().map(pair -> new ScoredPair(pair, 1)).toList();
    List<PairFigures> figures = new ArrayList<>();
    figures.add(PairFigures.at(THRESHOLD, ours, "skein"));
    figures.add(PairFigures.best(ours, "skein, best threshold on these pairs", 0));
    for (Bearer bearer : Bearer.values()) {
      List<ScoredPair> some = ours.stream().filter(pair -> pair.pair().bearer() == bearer).toList();
      if (!some.isEmpty() && some.size() < ours.size()) {
        String of = bearer.name().toLowerCase(Locale.ROOT);
        figures.add(PairFigures.at(THRESHOLD, some, "skein, names of one %s".formatted(of)));
      }
    }
    if (pairs.size() >= ENOUGH) {
      figures.add(
          PairFigures.at(
              THRESHOLD, halves(pairs, more.get()), "skein, learned from the other half"));
      figures.add(
          PairFigures.at(THRESHOLD, withCrossed(ours, pairs), "skein, with pairs crossed over"));
    }
    figures.add(PairFigures.best(letters, "Levenshtein, best threshold on these pairs", 0));
    figures.add(PairFigures.best(letters, "Levenshtein, best threshold from 0.5 on", 0.5));
    figures.add(PairFigures.at(0.5, all, "all called one thing"));
    return figures;
  }

  /** The pairs and as many in two scripts that are not one thing as there are that are. */
  private List<ScoredPair> withCrossed(List<ScoredPair> ours, List<LabelledPair> pairs) {
    List<ScoredPair> more = new ArrayList<>(ours);
    more.addAll(scored(NameModelTrainer.crossed(pairs)));
    return more;
  }

  private List<ScoredPair> halves(List<LabelledPair> pairs, List<LabelledPair> more) {
    List<List<LabelledPair>> halves = List.of(new ArrayList<>(), new ArrayList<>());
    for (LabelledPair pair : pairs) {
      halves.get(Math.floorMod(pair.group().hashCode() * 31, 7) % 2).add(pair);
    }
    List<ScoredPair> scored = new ArrayList<>();
    for (int half = 0; half < 2; half++) {
      List<LabelledPair> known = new ArrayList<>(halves.get(1 - half));
      known.addAll(more);
      NameModel model = new NameModelTrainer(matcher).train(known);
      scored.addAll(scored(halves.get(half), screening.with(matcher.with(model))));
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
