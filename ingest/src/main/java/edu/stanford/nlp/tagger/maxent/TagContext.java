package edu.stanford.nlp.tagger.maxent;

import edu.stanford.nlp.util.Pair;
import java.util.List;

/**
 * Sums the weights that a tagger gives to some of its features in a short context, by tag. The
 * features are read by CoreNLP's own extractors.
 */
final class TagContext {
  private static final double[] NOTHING = {};

  private final MaxentTagger tagger;
  private final double[] lambda;

  TagContext(MaxentTagger tagger) {
    this.tagger = tagger;
    this.lambda = tagger.getLambdaSolve().lambda;
  }

  /** The features of a word by itself. */
  double[] own(String word) {
    double[] sum = new double[tagger.ySize];
    History history = history(List.of(word), 0);
    addAll(sum, history, tagger.extractors.local, 0);
    if (tagger.isRare(word)) {
      addAll(sum, history, tagger.extractorsRare.local, tagger.extractors.size());
    }
    return sum;
  }

  /** The features of a rare word that look at whether it is the first of its sentence. */
  double[] rareByPlace(String word, boolean first) {
    double[] sum = new double[tagger.ySize];
    History history = history(first ? List.of(word) : List.of("", word), first ? 0 : 1);
    addAll(sum, history, tagger.extractorsRare.dynamic, tagger.extractors.size());
    return sum;
  }

  /** What a word tells of the word behind it (-1) or before it (1); empty if nothing. */
  double[] neighbour(String word, int side, boolean ofRare) {
    History history = side < 0 ? history(List.of(word, ""), 1) : history(List.of("", word), 0);
    return neighbour(history, side, ofRare);
  }

  /** What the edge of the sentence tells of the word beside it. */
  double[] edge(int side, boolean ofRare) {
    return neighbour(history(List.of(""), 0), side, ofRare);
  }

  private double[] neighbour(History history, int side, boolean ofRare) {
    double[] sum = new double[tagger.ySize];
    Extractors extractors = ofRare ? tagger.extractorsRare : tagger.extractors;
    int offset = ofRare ? tagger.extractors.size() : 0;
    boolean any = false;
    for (Pair<Integer, Extractor> extractor : extractors.localContext) {
      if (extractor.second().position == side) {
        any |= add(sum, history, extractor.second(), offset + extractor.first());
      }
    }
    return any ? sum : NOTHING;
  }

  /** Adds the features of a rare word that look at several of its neighbours. */
  void addRareContext(double[] sum, History history) {
    for (Pair<Integer, Extractor> extractor : tagger.extractorsRare.localContext) {
      if (Math.abs(extractor.second().position) > 1) {
        add(sum, history, extractor.second(), tagger.extractors.size() + extractor.first());
      }
    }
  }

  /** The features of the two tags before a word; null for what stands before the sentence. */
  double[] tags(String second, String first) {
    double[] sum = new double[tagger.ySize];
    int before = second != null ? 2 : first != null ? 1 : 0;
    History history = history(List.of("", "", "").subList(0, before + 1), before);
    if (before > 0) {
      history.pairs.setTag(before - 1, first);
    }
    if (before > 1) {
      history.pairs.setTag(0, second);
    }
    addAll(sum, history, tagger.extractors.dynamic, 0);
    return sum;
  }

  /** The words of a sentence, seen from one of them. */
  History history(List<String> words, int current) {
    PairsHolder pairs = new PairsHolder();
    pairs.setSize(words.size());
    for (int i = 0; i < words.size(); i++) {
      pairs.setWord(i, words.get(i));
    }
    return new History(0, words.size() - 1, current, pairs, tagger.extractors);
  }

  private void addAll(
      double[] sum, History history, List<Pair<Integer, Extractor>> extractors, int offset) {
    for (Pair<Integer, Extractor> extractor : extractors) {
      add(sum, history, extractor.second(), offset + extractor.first());
    }
  }

  private boolean add(double[] sum, History history, Extractor extractor, int number) {
    int[] weights = tagger.fAssociations.get(number).get(extractor.extract(history));
    if (weights == null) {
      return false;
    }
    for (int tag = 0; tag < sum.length; tag++) {
      if (weights[tag] >= 0) {
        sum[tag] += lambda[weights[tag]];
      }
    }
    return true;
  }
}
