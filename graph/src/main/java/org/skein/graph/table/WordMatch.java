package org.skein.graph.table;

import java.util.List;
import org.skein.graph.table.BadQuestionException.Part;

/** Which words of a dictionary fit the values of a clause. */
final class WordMatch {
  private WordMatch() {}

  static boolean[] of(Dictionary dictionary, Field field, List<Value> values) {
    boolean[] fitting = new boolean[dictionary.size()];
    for (Value value : values) {
      add(fitting, dictionary, field, value);
    }
    return fitting;
  }

  private static void add(boolean[] fitting, Dictionary dictionary, Field field, Value value) {
    if (value instanceof Value.Is is) {
      field.requireKnown(is.text());
      for (String word : field.meanings(is.text())) {
        int at = dictionary.find(word);
        if (at >= 0) {
          fitting[at] = true;
        }
      }
      return;
    }
    if (!(value instanceof Value.Known) && field.isClosed()) {
      throw new BadQuestionException(
          Part.FILTER,
          "'%s' has no order: name its values, as in %s:%s"
              .formatted(field.name(), field.name(), field.example()),
          null);
    }
    for (int word = 0; word < fitting.length; word++) {
      fitting[word] |= fits(dictionary, word, value);
    }
  }

  private static boolean fits(Dictionary dictionary, int word, Value value) {
    if (value instanceof Value.Compared compared) {
      return compared.comparison().fits(Double.compare(word, dictionary.position(compared.text())));
    }
    if (value instanceof Value.Between between) {
      return word >= dictionary.position(between.low())
          && word <= dictionary.position(between.high());
    }
    return value instanceof Value.Known;
  }
}
