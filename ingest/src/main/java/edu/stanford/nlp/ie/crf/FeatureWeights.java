package edu.stanford.nlp.ie.crf;

import edu.stanford.nlp.util.Index;
import java.util.Collection;
import java.util.List;

/** Sums the weights that a CRF gives to some features, by label or by pair of labels. */
final class FeatureWeights {
  private static final String NODE = "|C";
  private static final String EDGE = "|CpC";

  private final Index<String> features;
  private final float[][] weights;
  private final int[] labels;
  private final int[] pairs;
  private final int labelCount;

  FeatureWeights(CRFClassifier<?> crf) {
    this.features = crf.featureIndex;
    this.weights = crf.weights;
    this.labelCount = crf.classIndex.size();
    this.labels = places(crf.labelIndices.get(0));
    this.pairs = places(crf.labelIndices.get(1));
  }

  /** Where the weights of a feature go: the label, or the label before times all labels plus it. */
  private int[] places(Index<CRFLabel> index) {
    int[] places = new int[index.size()];
    for (int i = 0; i < places.length; i++) {
      for (int label : index.get(i).getLabel()) {
        places[i] = places[i] * labelCount + label;
      }
    }
    return places;
  }

  /** The label pairs that the training text shows, as {@link #places} numbers them. */
  boolean[] possiblePairs() {
    boolean[] possible = new boolean[labelCount * labelCount];
    for (int pair : pairs) {
      possible[pair] = true;
    }
    return possible;
  }

  /** The sum of the weights of features of one token, by label. */
  double[] node(String... names) {
    return node(List.of(names));
  }

  /** The sum of the weights of features of one token, by label. */
  double[] node(Collection<String> names) {
    return sum(names, NODE, labels, labelCount);
  }

  /** The sum of the weights of features of two neighbouring tokens, by pair of labels. */
  double[] edge(String... names) {
    return sum(List.of(names), EDGE, pairs, labelCount * labelCount);
  }

  private double[] sum(Collection<String> names, String suffix, int[] places, int size) {
    double[] sum = new double[size];
    for (String name : names) {
      int row = features.indexOf(name + suffix);
      if (row >= 0) {
        for (int i = 0; i < places.length; i++) {
          sum[places[i]] += weights[row][i];
        }
      }
    }
    return sum;
  }
}
