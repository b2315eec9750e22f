package org.skein.graph.table;

import java.util.List;

/**
 * One condition of a filter.
 *
 * @param field the field that it is about
 * @param negated whether the field must fit none of the values; a field without a value then fits
 * @param values what the field must be, one of them
 */
public record Clause(String field, boolean negated, List<Value> values) {
  public Clause {
    values = List.copyOf(values);
    if (values.isEmpty()) {
      throw new IllegalArgumentException("a clause on '%s' without a value".formatted(field));
    }
  }

  /** That the field is {@code text}. */
  public static Clause is(String field, String text) {
    return new Clause(field, false, List.of(new Value.Is(text)));
  }
}
