package org.skein.graph.table;

import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** The values of one field, by row. */
sealed interface Column permits WordColumn, WordSetColumn, NumberColumn, DateColumn {

  /**
   * Which rows fit one of {@code values}.
   *
   * @throws BadQuestionException if a value cannot be one of the field's
   */
  IntPredicate fits(Field field, List<Value> values);

  /** Where the row's value stands among all, NaN where it has none. */
  double rank(int row);

  /** Where {@code text}, as {@link #text} gave it, stands among all. */
  double rankOf(String text);

  /** The row's value, null where it has none. */
  @Nullable String text(int row);

  /** Counts the values of the rows that it is given. */
  Tally tally();

  /** The rows that fit {@code values}, in ascending order; null where a scan is as good. */
  int @Nullable [] rowsOf(Field field, List<Value> values);
}
