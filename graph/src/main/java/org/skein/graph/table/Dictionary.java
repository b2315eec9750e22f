package org.skein.graph.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The distinct words of a column, in their order: a word is stored as its place. */
final class Dictionary {
  private final String[] words;

  private Dictionary(String[] words) {
    this.words = words;
  }

  int size() {
    return words.length;
  }

  String word(int ordinal) {
    return words[ordinal];
  }

  /** The place of a word, negative if it does not occur. */
  int find(String word) {
    return Arrays.binarySearch(words, word);
  }

  /** Where a word stands among the others: half-way between two places if it does not occur. */
  double position(String word) {
    int at = find(word);
    return at >= 0 ? at : -at - 1 - 0.5;
  }

  /** Gives out numbers in the order of arrival, and then the places that they have become. */
  static final class Builder {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> arrived = new ArrayList<>();

    int number(String word) {
      Integer known = numbers.get(word);
      if (known != null) {
        return known;
      }
      numbers.put(word, arrived.size());
      arrived.add(word);
      return arrived.size() - 1;
    }

    Dictionary build() {
      String[] words = arrived.toArray(String[]::new);
      Arrays.sort(words);
      return new Dictionary(words);
    }

    /** The place in {@code dictionary} of each number. */
    int[] places(Dictionary dictionary) {
      return arrived.stream().mapToInt(dictionary::find).toArray();
    }
  }
}
