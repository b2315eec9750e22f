package org.skein.graph.table;

import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.skein.graph.table.BadQuestionException.Part;

/**
 * One date a row, as precise as it is known, or none. A comparison holds where it holds for every
 * day that the date may mean: 2022 is not after 2022-06.
 */
final class DateColumn implements Column {
  private final int[] codes;

  private DateColumn(int[] codes) {
    this.codes = codes;
  }

  @Override
  public IntPredicate fits(Field field, List<Value> values) {
    IntPredicate any = row -> false;
    for (Value value : values) {
      any = any.or(fits(field, value));
    }
    return any;
  }

  private IntPredicate fits(Field field, Value value) {
    if (value instanceof Value.Is is) {
      int wanted = code(field, is.text());
      return within(PartialDate.first(wanted), PartialDate.last(wanted));
    }
    if (value instanceof Value.Between between) {
      return within(
          PartialDate.first(code(field, between.low())),
          PartialDate.last(code(field, between.high())));
    }
    if (value instanceof Value.Compared compared) {
      int bound = code(field, compared.text());
      return switch (compared.comparison()) {
        case ABOVE -> within(PartialDate.last(bound) + 1, Integer.MAX_VALUE);
        case FROM -> within(PartialDate.first(bound), Integer.MAX_VALUE);
        case BELOW -> within(1, PartialDate.first(bound) - 1);
        case UP_TO -> within(1, PartialDate.last(bound));
      };
    }
    return row -> codes[row] != 0;
  }

  private IntPredicate within(int low, int high) {
    return row ->
        codes[row] != 0
            && PartialDate.first(codes[row]) >= low
            && PartialDate.last(codes[row]) <= high;
  }

  private static int code(Field field, String text) {
    if (!PartialDate.isOne(text)) {
      throw new BadQuestionException(
          Part.FILTER,
          "'%s' compares with dates, '%s' is none: write 2023, 2023-11 or 2023-11-07"
              .formatted(field.name(), text),
          null);
    }
    return PartialDate.code(text);
  }

  @Override
  public double rank(int row) {
    return codes[row] == 0 ? Double.NaN : codes[row];
  }

  @Override
  public double rankOf(String text) {
    return PartialDate.code(text);
  }

  @Override
  public @Nullable String text(int row) {
    return codes[row] == 0 ? null : PartialDate.text(codes[row]);
  }

  @Override
  public int @Nullable [] rowsOf(Field field, List<Value> values) {
    return null;
  }

  @Override
  public Tally tally() {
    throw new UnsupportedOperationException("dates are not counted by value");
  }

  /** Takes the dates row by row. */
  static final class Builder {
    private final Ints codes = new Ints();

    void add(@Nullable String date) {
      codes.add(PartialDate.code(date));
    }

    DateColumn build() {
      return new DateColumn(codes.toArray());
    }
  }
}
