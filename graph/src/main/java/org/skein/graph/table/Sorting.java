package org.skein.graph.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An order of rows: by keys, then by id. Rows without a value come last. */
final class Sorting {
  private final SortedIds ids;
  private final Key[] keys;

  Sorting(SortedIds ids, List<Key> keys) {
    this.ids = ids;
    this.keys = keys.toArray(Key[]::new);
  }

  /** A column to sort by. */
  record Key(Column column, boolean descending) {
    int compare(double one, double other) {
      boolean oneMissing = Double.isNaN(one);
      boolean otherMissing = Double.isNaN(other);
      if (oneMissing || otherMissing) {
        return Boolean.compare(oneMissing, otherMissing);
      }
      return descending ? Double.compare(other, one) : Double.compare(one, other);
    }
  }

  /** Whether the one row comes before (negative) or after (positive) the other. */
  int compare(int one, int other) {
    for (Key key : keys) {
      int sign = key.compare(key.column().rank(one), key.column().rank(other));
      if (sign != 0) {
        return sign;
      }
    }
    return Integer.compare(one, other);
  }

  /** The place behind a row. */
  Position position(int row) {
    List<@Nullable String> values = new ArrayList<>();
    for (Key key : keys) {
      values.add(key.column().text(row));
    }
    return new Position(values, ids.get(row));
  }

  /** The rows behind a place. */
  Behind behind(Position position) {
    double[] ranks = new double[keys.length];
    for (int i = 0; i < keys.length; i++) {
      String value = position.keys().get(i);
      ranks[i] = value == null ? Double.NaN : keys[i].column().rankOf(value);
    }
    return new Behind(ranks, ids.firstAfter(position.id()));
  }

  /** Tells the rows behind a place from those before. */
  final class Behind {
    private final double[] ranks;
    private final int firstRow;

    private Behind(double[] ranks, int firstRow) {
      this.ranks = ranks;
      this.firstRow = firstRow;
    }

    boolean holds(int row) {
      for (int i = 0; i < keys.length; i++) {
        int sign = keys[i].compare(keys[i].column().rank(row), ranks[i]);
        if (sign != 0) {
          return sign > 0;
        }
      }
      return row >= firstRow;
    }
  }
}
