package edu.stanford.nlp.ie.crf;

import java.util.Arrays;

/** Finds the best sequence of labels for the scores of each token and of each pair of tokens. */
final class Viterbi {
  private final boolean[] possible;
  private final int labels;
  private final int background;

  /**
   * @param possible the pairs of labels that may follow each other: the first times {@code labels}
   *     plus the second
   * @param background the label in front of the first token
   */
  Viterbi(boolean[] possible, int labels, int background) {
    this.possible = possible;
    this.labels = labels;
    this.background = background;
  }

  int[] best(double[][] nodes, double[][] edges) {
    double[] scores = new double[labels];
    Arrays.fill(scores, Double.NEGATIVE_INFINITY);
    scores[background] = 0;
    int[][] back = new int[nodes.length][labels];
    for (int i = 0; i < nodes.length; i++) {
      double[] next = new double[labels];
      for (int to = 0; to < labels; to++) {
        double top = Double.NEGATIVE_INFINITY;
        for (int from = 0; from < labels; from++) {
          int pair = from * labels + to;
          double score = scores[from] + edges[i][pair];
          if (possible[pair] && score > top) {
            top = score;
            back[i][to] = from;
          }
        }
        next[to] = top + nodes[i][to];
      }
      scores = next;
    }
    int[] path = new int[nodes.length];
    for (int i = nodes.length - 1; i >= 0; i--) {
      path[i] = i == nodes.length - 1 ? highest(scores) : back[i + 1][path[i + 1]];
    }
    return path;
  }

  private static int highest(double[] scores) {
    int highest = 0;
    for (int i = 1; i < scores.length; i++) {
      if (scores[i] > scores[highest]) {
        highest = i;
      }
    }
    return highest;
  }
}
