package org.skein.ingest.resolve.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How well scores tell pairs that are one thing from pairs that are not.
 *
 * @param method whose scores
 * @param pairs how many pairs
 * @param same how many of them are one thing
 * @param threshold the score from which on a pair was called one thing
 * @param precision the share of pairs called one thing that are
 * @param recall the share of pairs that are one thing that were called so
 * @param f1 the harmonic mean of both
 * @param accuracy the share of right calls
 * @param balancedAccuracy the mean of the share of right calls among either kind
 * @param auc the chance that a pair that is one thing scores above one that is not (ROC)
 */
public record PairFigures(
    String method,
    int pairs,
    int same,
    double threshold,
    double precision,
    double recall,
    double f1,
    double accuracy,
    double balancedAccuracy,
    double auc) {

  /** The figures at this threshold. */
  public static PairFigures at(double threshold, List<ScoredPair> scored, String method) {
    int hits = 0;
    int called = 0;
    int same = 0;
    for (ScoredPair pair : scored) {
      boolean call = pair.score() >= threshold;
      same += pair.pair().same() ? 1 : 0;
      called += call ? 1 : 0;
      hits += call && pair.pair().same() ? 1 : 0;
    }
    int differ = scored.size() - same;
    int rejected = differ - (called - hits);
    double precision = called == 0 ? 0 : (double) hits / called;
    double recall = same == 0 ? 0 : (double) hits / same;
    double f1 = called + same == 0 ? 0 : 2.0 * hits / (called + same);
    double specificity = differ == 0 ? 0 : (double) rejected / differ;
    return new PairFigures(
        method,
        scored.size(),
        same,
        threshold,
        precision,
        recall,
        f1,
        (double) (hits + rejected) / Math.max(1, scored.size()),
        (recall + specificity) / 2,
        auc(scored));
  }

  /** The figures at the threshold that gives the best F1 on these very pairs. */
  public static PairFigures best(List<ScoredPair> scored, String method, double least) {
    double threshold = least;
    double most = -1;
    List<Double> scores = scored.stream().map(ScoredPair::score).distinct().sorted().toList();
    for (double score : scores) {
      if (score >= least) {
        double f1 = f1(score, scored);
        if (f1 > most) {
          most = f1;
          threshold = score;
        }
      }
    }
    return at(threshold, scored, method);
  }

  private static double f1(double threshold, List<ScoredPair> scored) {
    int hits = 0;
    int sum = 0;
    for (ScoredPair pair : scored) {
      boolean call = pair.score() >= threshold;
      sum += (call ? 1 : 0) + (pair.pair().same() ? 1 : 0);
      hits += call && pair.pair().same() ? 1 : 0;
    }
    return sum == 0 ? 0 : 2.0 * hits / sum;
  }

  private static double auc(List<ScoredPair> scored) {
    List<ScoredPair> sorted = new ArrayList<>(scored);
    sorted.sort(Comparator.comparingDouble(ScoredPair::score));
    double ranks = 0;
    long same = 0;
    int from = 0;
    while (from < sorted.size()) {
      int to = from;
      while (to < sorted.size() && sorted.get(to).score() == sorted.get(from).score()) {
        to++;
      }
      for (int i = from; i < to; i++) {
        if (sorted.get(i).pair().same()) {
          ranks += (from + 1 + to) / 2.0;
          same++;
        }
      }
      from = to;
    }
    long differ = sorted.size() - same;
    return same == 0 || differ == 0 ? 0 : (ranks - same * (same + 1) / 2.0) / same / differ;
  }
}
