package org.skein.graph.table;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;

/** One word a row, or none. */
final class WordColumn implements Column {
  private static final int NONE = -1;

  private final Dictionary dictionary;
  private final int[] ordinals;
  private volatile @Nullable Postings postings;

  private WordColumn(Dictionary dictionary, int[] ordinals) {
    this.dictionary = dictionary;
    this.ordinals = ordinals;
  }

  @Override
  public IntPredicate fits(Field field, List<Value> values) {
    boolean[] fitting = WordMatch.of(dictionary, field, values);
    return row -> ordinals[row] != NONE && fitting[ordinals[row]];
  }

  @Override
  public double rank(int row) {
    return ordinals[row] == NONE ? Double.NaN : ordinals[row];
  }

  @Override
  public double rankOf(String text) {
    return dictionary.position(text);
  }

  @Override
  public @Nullable String text(int row) {
    return ordinals[row] == NONE ? null : dictionary.word(ordinals[row]);
  }

  /** The rows of this word, in ascending order. */
  int[] rowsOf(String word) {
    int ordinal = dictionary.find(word);
    return ordinal < 0 ? new int[0] : postings().rows(ordinal);
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
    return new WordTally(dictionary) {
      @Override
      public void add(int row) {
        if (ordinals[row] != NONE) {
          count(ordinals[row]);
        }
      }
    };
  }

  private Postings postings() {
    Postings ready = postings;
    if (ready == null) {
      // Two threads may both make them; they make the same.
      ready = Postings.of(dictionary.size(), ordinals);
      postings = ready;
    }
    return ready;
  }

  /** Counts by word. */
  abstract static class WordTally implements Tally {
    private final Dictionary dictionary;
    private final int[] counts;

    WordTally(Dictionary dictionary) {
      this.dictionary = dictionary;
      this.counts = new int[dictionary.size()];
    }

    final void count(int ordinal) {
      counts[ordinal]++;
    }

    @Override
    public final void forEach(ObjIntConsumer<String> consumer) {
      for (int word = 0; word < counts.length; word++) {
        if (counts[word] > 0) {
          consumer.accept(dictionary.word(word), counts[word]);
        }
      }
    }
  }

  /** Takes the words row by row. */
  static final class Builder {
    private final Dictionary.Builder words = new Dictionary.Builder();
    private final Ints numbers = new Ints();

    void add(@Nullable String word) {
      numbers.add(word == null ? NONE : words.number(word));
    }

    void add(boolean flag) {
      add(String.valueOf(flag));
    }

    WordColumn build() {
      Dictionary dictionary = words.build();
      int[] places = words.places(dictionary);
      int[] ordinals = numbers.toArray();
      for (int row = 0; row < ordinals.length; row++) {
        ordinals[row] = ordinals[row] == NONE ? NONE : places[ordinals[row]];
      }
      return new WordColumn(dictionary, ordinals);
    }
  }
}
