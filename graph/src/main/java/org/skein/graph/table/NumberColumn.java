package org.skein.graph.table;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;
import org.skein.graph.table.BadQuestionException.Part;

/** One number a row, or none. */
final class NumberColumn implements Column {
  private final double[] numbers;

  private NumberColumn(double[] numbers) {
    this.numbers = numbers;
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
      double wanted = number(field, is.text());
      return row -> numbers[row] == wanted;
    }
    if (value instanceof Value.Between between) {
      double low = number(field, between.low());
      double high = number(field, between.high());
      return row -> numbers[row] >= low && numbers[row] <= high;
    }
    if (value instanceof Value.Compared compared) {
      double bound = number(field, compared.text());
      return row ->
          !Double.isNaN(numbers[row])
              && compared.comparison().fits(Double.compare(numbers[row], bound));
    }
    return row -> !Double.isNaN(numbers[row]);
  }

  private static double number(Field field, String text) {
    try {
      double number = Double.parseDouble(text);
      if (Double.isFinite(number)) {
        return number + 0.0;
      }
    } catch (NumberFormatException e) {
      // Told below, as for what is no finite number.
    }
    throw new BadQuestionException(
        Part.FILTER,
        "'%s' compares with numbers, '%s' is none: write it as in %s:>%s"
            .formatted(field.name(), text, field.name(), field.example()),
        null);
  }

  @Override
  public double rank(int row) {
    return numbers[row];
  }

  @Override
  public double rankOf(String text) {
    return Double.parseDouble(text);
  }

  @Override
  public @Nullable String text(int row) {
    return Double.isNaN(numbers[row]) ? null : text(numbers[row]);
  }

  private static String text(double number) {
    return number == Math.rint(number) && Math.abs(number) < 1e15
        ? String.valueOf((long) number)
        : String.valueOf(number);
  }

  @Override
  public int @Nullable [] rowsOf(Field field, List<Value> values) {
    return null;
  }

  @Override
  public Tally tally() {
    Map<Double, Integer> counts = new TreeMap<>();
    return new Tally() {
      @Override
      public void add(int row) {
        if (!Double.isNaN(numbers[row])) {
          counts.merge(numbers[row], 1, Integer::sum);
        }
      }

      @Override
      public void forEach(ObjIntConsumer<String> consumer) {
        counts.forEach((number, count) -> consumer.accept(text(number), count));
      }
    };
  }

  /** Takes the numbers row by row. */
  static final class Builder {
    private double[] numbers = new double[64];
    private int size;

    void add(@Nullable Number number) {
      if (size == numbers.length) {
        numbers = Arrays.copyOf(numbers, size + (size >> 1));
      }
      // Adding zero makes -0.0, which is below 0.0 to a comparator, the same as 0.0.
      numbers[size++] = number == null ? Double.NaN : number.doubleValue() + 0.0;
    }

    NumberColumn build() {
      return new NumberColumn(Arrays.copyOf(numbers, size));
    }
  }
}
