package org.skein.graph.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Any number of words a row; it fits if one of them does. It has no order. */
final class WordSetColumn implements Column {
  private final Dictionary dictionary;
  private final int[] starts;
  private final int[] ordinals;
  private volatile @Nullable Postings postings;

  private WordSetColumn(Dictionary dictionary, int[] starts, int[] ordinals) {
    this.dictionary = dictionary;
    this.starts = starts;
    this.ordinals = ordinals;
  }

  @Override
  public IntPredicate fits(Field field, List<Value> values) {
    boolean[] fitting = WordMatch.of(dictionary, field, values);
    return row -> {
      for (int i = starts[row]; i < starts[row + 1]; i++) {
        if (fitting[ordinals[i]]) {
          return true;
        }
      }
      return false;
    };
  }

  @Override
  public double rank(int row) {
    throw new UnsupportedOperationException("a set of words has no order");
  }

  @Override
  public double rankOf(String text) {
    throw new UnsupportedOperationException("a set of words has no order");
  }

  @Override
  public @Nullable String text(int row) {
    List<String> words = words(row);
    return words.isEmpty() ? null : String.join("|", words);
  }

  /** The words of a row. */
  List<String> words(int row) {
    List<String> words = new ArrayList<>();
    for (int i = starts[row]; i < starts[row + 1]; i++) {
      words.add(dictionary.word(ordinals[i]));
    }
    return words;
  }

  /** The rows that have this word, in ascending order. */
  int[] rowsOf(String word) {
    int ordinal = dictionary.find(word);
    if (ordinal < 0) {
      return new int[0];
    }
    Postings ready = postings;
    if (ready == null) {
      ready = Postings.of(dictionary.size(), starts, ordinals);
      postings = ready;
    }
    return ready.rows(ordinal);
  }

  @Override
  public int @Nullable [] rowsOf(Field field, List<Value> values) {
    if (field.isClosed() || values.size() != 1 || !(values.get(0) instanceof Value.Is is)) {
      return null;
    }
    return rowsOf(is.text());
  }

  @Override
  public Tally tally() {
    return new WordColumn.WordTally(dictionary) {
      @Override
      public void add(int row) {
        for (int i = starts[row]; i < starts[row + 1]; i++) {
          count(ordinals[i]);
        }
      }
    };
  }

  /** Takes the words row by row. */
  static final class Builder {
    private final Dictionary.Builder words = new Dictionary.Builder();
    private final Ints starts = new Ints();
    private final Ints numbers = new Ints();

    void add(Collection<String> ofRow) {
      starts.add(numbers.size());
      new LinkedHashSet<>(ofRow).forEach(word -> numbers.add(words.number(word)));
    }

    /** Adds the words of a row that may have one or two. */
    void add(@Nullable String one, @Nullable String other) {
      starts.add(numbers.size());
      if (one != null) {
        numbers.add(words.number(one));
      }
      if (other != null && !other.equals(one)) {
        numbers.add(words.number(other));
      }
    }

    WordSetColumn build() {
      starts.add(numbers.size());
      Dictionary dictionary = words.build();
      int[] places = words.places(dictionary);
      int[] ordinals = numbers.toArray();
      for (int i = 0; i < ordinals.length; i++) {
        ordinals[i] = places[ordinals[i]];
      }
      return new WordSetColumn(dictionary, starts.toArray(), ordinals);
    }
  }
}
