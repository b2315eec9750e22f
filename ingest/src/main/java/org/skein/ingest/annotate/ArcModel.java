package org.skein.ingest.annotate;

import java.util.List;
import java.util.Map;

/**
 * The weights of CoreNLP's neural dependency parser. Rows of {@code input} and {@code output} are
 * those of the file: one for each number of the layer before.
 *
 * @param words the number of each known word
 * @param tags the number of each known part of speech; they follow those of the words
 * @param labels the labels of arcs, the root's first; their numbers follow
 * @param firstLabel the number of the first label
 * @param noLabel the number for a missing label
 * @param embeddings what each number stands for
 * @param input from the embeddings of the 48 features to the hidden layer
 * @param bias of the hidden layer
 * @param output from the hidden layer to the transitions
 */
record ArcModel(
    Map<String, Integer> words,
    Map<String, Integer> tags,
    List<String> labels,
    int firstLabel,
    int noLabel,
    float[][] embeddings,
    float[][] input,
    float[] bias,
    float[][] output) {

  static final String UNKNOWN = "-UNKNOWN-";
  static final String NULL = "-NULL-";
  static final String ROOT = "-ROOT-";

  /** The number of a word. */
  int word(String word) {
    return number(words, word);
  }

  /** The number of a part of speech. */
  int tag(String tag) {
    return number(tags, tag);
  }

  private static int number(Map<String, Integer> numbers, String key) {
    Integer number = numbers.get(key);
    return number != null ? number : numbers.getOrDefault(UNKNOWN, 0);
  }
}
