package edu.stanford.nlp.ie.crf;

/**
 * What a CRF knows of two neighbouring words beyond what it knows of each.
 *
 * @param left weights of the first token
 * @param right weights of the second token
 * @param edge weights of the pair
 */
record WordPair(double[] left, double[] right, double[] edge) {
  /** The words of a pair; their other properties follow from them. */
  record Key(String left, String right) {}

  static WordPair of(WordType left, WordType right, FeatureWeights weights) {
    return new WordPair(
        weights.node(
            left.shape() + "..." + right.text() + "-NW_CTYPE",
            left.shape() + "..." + right.shape() + "-CNTYPE"),
        weights.node(
            left.text() + "..." + right.shape() + "-PW_CTYPE",
            left.shape() + "..." + right.shape() + "-PCTYPE"),
        weights.edge(
            left.text() + "-" + right.text() + "-PSEQW2",
            left.cluster() + "-" + right.cluster() + "-PSEQpcDS",
            left.shape() + "-" + right.shape() + "-TYPES"));
  }
}
