package org.skein.graph.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.skein.graph.table.BadQuestionException.Part;
import org.skein.graph.view.SearchPage.FacetCount;
import org.skein.graph.vocabulary.Vocabulary;

/** One list as columns, its rows in the order of their ids. Never changes. */
public final class Table {
  private static final int MOST_FACET_VALUES = 100;

  private final SortedIds ids;
  private final Map<String, Field> fields = new LinkedHashMap<>();

  Table(SortedIds ids, List<Field> fields) {
    this.ids = ids;
    fields.forEach(field -> this.fields.put(field.name(), field));
  }

  /** How many rows there are. */
  public int size() {
    return ids.size();
  }

  /** The fields that can be filtered by. */
  public List<String> fields() {
    return List.copyOf(fields.keySet());
  }

  /** The fields that can be sorted by. */
  public List<String> sortableFields() {
    return fields.values().stream().filter(Field::sortable).map(Field::name).toList();
  }

  /** The fields whose values can be counted. */
  public List<String> countableFields() {
    return fields.values().stream().filter(Field::countable).map(Field::name).toList();
  }

  /**
   * One page of the rows that fit.
   *
   * @throws BadQuestionException if a field or value is unknown, with the nearest
   */
  public Found ask(Question question) {
    Sorting sorting = sorting(question.sort());
    Selection selection =
        new Selection(sorting, question.after(), question.skip(), question.limit());
    Map<String, Tally> tallies = new LinkedHashMap<>();
    for (String facet : question.facets()) {
      tallies.put(facet, countable(facet).column().tally());
    }
    List<Tally> all = List.copyOf(tallies.values());
    int[] total = new int[1];
    scan(
        question.filter(),
        row -> {
          total[0]++;
          selection.offer(row);
          for (Tally tally : all) {
            tally.add(row);
          }
        });
    List<Integer> rows = selection.rows();
    return new Found(
        total[0],
        rows.stream().map(ids::get).toList(),
        counts(tallies),
        selection.hasMore() ? sorting.position(rows.get(rows.size() - 1)) : null);
  }

  /** The ids of all rows that fit, in their order. */
  List<Integer> rows(Filter filter) {
    List<Integer> rows = new ArrayList<>();
    scan(filter, rows::add);
    return rows;
  }

  String id(int row) {
    return ids.get(row);
  }

  /** The row of this id, negative if there is none. */
  int row(String id) {
    return ids.find(id);
  }

  Column column(String field) {
    return field(field, List.copyOf(fields.keySet()), Part.FILTER).column();
  }

  private void scan(Filter filter, IntConsumer consumer) {
    List<IntPredicate> tests = new ArrayList<>();
    int @Nullable [] fewest = null;
    for (Clause clause : filter.clauses()) {
      Field field = field(clause.field(), fields(), Part.FILTER);
      IntPredicate fits = field.column().fits(field, clause.values());
      tests.add(clause.negated() ? fits.negate() : fits);
      int @Nullable [] rows =
          clause.negated() ? null : field.column().rowsOf(field, clause.values());
      if (rows != null && (fewest == null || rows.length < fewest.length)) {
        fewest = rows;
      }
    }
    IntPredicate[] all = tests.toArray(IntPredicate[]::new);
    int count = fewest == null ? size() : fewest.length;
    for (int i = 0; i < count; i++) {
      int row = fewest == null ? i : fewest[i];
      if (fits(all, row)) {
        consumer.accept(row);
      }
    }
  }

  private static boolean fits(IntPredicate[] tests, int row) {
    for (IntPredicate test : tests) {
      if (!test.test(row)) {
        return false;
      }
    }
    return true;
  }

  private Sorting sorting(List<Order> orders) {
    List<Sorting.Key> keys = new ArrayList<>();
    for (Order order : orders) {
      Field field = field(order.field(), sortableFields(), Part.SORT);
      keys.add(new Sorting.Key(field.column(), order.descending()));
    }
    return new Sorting(ids, keys);
  }

  private Field countable(String name) {
    return field(name, countableFields(), Part.FACET);
  }

  private Field field(String name, List<String> allowed, Part part) {
    Field field = fields.get(name);
    if (field == null || !allowed.contains(name)) {
      String nearest = Vocabulary.nearest(name, allowed);
      String what =
          switch (part) {
            case FILTER -> "no field '%s' to filter by";
            case SORT -> "no field '%s' to sort by";
            case FACET -> "no field '%s' whose values can be counted";
          };
      throw new BadQuestionException(
          part,
          ("there is " + what + ": did you mean '%s'? There are %s")
              .formatted(name, nearest, String.join(", ", allowed)),
          nearest);
    }
    return field;
  }

  private static List<FacetCount> counts(Map<String, Tally> tallies) {
    List<FacetCount> counts = new ArrayList<>();
    tallies.forEach(
        (field, tally) -> {
          List<FacetCount> ofField = new ArrayList<>();
          tally.forEach((value, count) -> ofField.add(new FacetCount(field, value, count)));
          ofField.sort(
              Comparator.comparing(FacetCount::count).reversed().thenComparing(FacetCount::value));
          counts.addAll(ofField.subList(0, Math.min(ofField.size(), MOST_FACET_VALUES)));
        });
    return counts;
  }
}
