package edu.stanford.nlp.tagger.maxent;

/**
 * All that a tagger knows of a word by itself. Weights are by tag, or empty if there are none.
 *
 * @param text the word in American spelling
 * @param rare whether the training text shows it seldom
 * @param tags the tags that it may have
 * @param own weights at the beginning of a sentence
 * @param inner the same inside a sentence
 * @param before weights for the word behind it
 * @param rareBefore the same, beyond that, if that word is rare
 * @param behind weights for the word before it
 * @param rareBehind the same, beyond that, if that word is rare
 */
record TagWord(
    String text,
    boolean rare,
    int[] tags,
    double[] own,
    double[] inner,
    double[] before,
    double[] rareBefore,
    double[] behind,
    double[] rareBehind) {}
