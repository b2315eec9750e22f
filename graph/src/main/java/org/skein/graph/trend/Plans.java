package org.skein.graph.trend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.skein.graph.model.Mood;

/** What was announced, and whether it was stated as done later. */
final class Plans {
  private Plans() {}

  /** What became of a plan. */
  enum Outcome {
    /** The same statement is asserted later, in no copy of the report that plans it. */
    FULFILLED,
    /** Nothing more is stated. */
    OPEN,
    /** It is denied later, and not asserted. */
    DENIED,
    /** It was asserted by the day of the first plan already: more of the same is planned. */
    UNDERWAY;

    /** Lower case. */
    String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A statement that some document plans.
   *
   * @param row the first claim that plans it
   * @param origins how many origins plan it
   * @param later the claim that decides the outcome, or -1 for an open plan
   * @param days from the plan until that claim, 0 for one underway, -1 for an open plan
   */
  record Plan(int row, int origins, Outcome outcome, int later, int days) {}

  /** All plans among the dated claims that a filter lets pass, newest first. */
  static List<Plan> in(ClaimTable table, TrendFilter filter) {
    int[] rows = Selection.of(table, filter).rows(0, table.dated);
    IntSet planned = new IntSet(64);
    for (int row : rows) {
      if (table.claims.mood()[row] == Mood.PLANNED.ordinal()) {
        planned.add(table.claims.statement()[row]);
      }
    }
    long[] sorted =
        Arrays.stream(rows)
            .filter(row -> planned.contains(table.claims.statement()[row]))
            .mapToLong(row -> (long) table.claims.statement()[row] << 32 | row)
            .sorted()
            .toArray();
    List<Plan> plans = new ArrayList<>();
    for (int start = 0; start < sorted.length; ) {
      int end = start;
      while (end < sorted.length && sorted[end] >>> 32 == sorted[start] >>> 32) {
        end++;
      }
      int[] same = Arrays.stream(sorted, start, end).mapToInt(each -> (int) each).toArray();
      plans.add(plan(table, same));
      start = end;
    }
    plans.sort(
        Comparator.comparingInt((Plan plan) -> table.day(plan.row()))
            .reversed()
            .thenComparingInt(Plan::row));
    return plans;
  }

  /** The plan of one statement, from its claims in the order of time. */
  private static Plan plan(ClaimTable table, int[] rows) {
    int first = first(table, rows, Mood.PLANNED, Integer.MIN_VALUE, -1);
    int day = table.day(first);
    int origins =
        (int)
            Arrays.stream(rows)
                .filter(row -> table.claims.mood()[row] == Mood.PLANNED.ordinal())
                .map(table::origin)
                .distinct()
                .count();
    int asserted = first(table, rows, Mood.ASSERTED, Integer.MIN_VALUE, -1);
    if (asserted >= 0 && table.day(asserted) <= day) {
      return new Plan(first, origins, Outcome.UNDERWAY, asserted, 0);
    }
    int done = first(table, rows, Mood.ASSERTED, day, table.reportOf(first));
    if (done >= 0) {
      return new Plan(first, origins, Outcome.FULFILLED, done, table.day(done) - day);
    }
    int denied = first(table, rows, Mood.DENIED, day, table.reportOf(first));
    return denied >= 0
        ? new Plan(first, origins, Outcome.DENIED, denied, table.day(denied) - day)
        : new Plan(first, origins, Outcome.OPEN, -1, -1);
  }

  /** The first claim of a mood after a day in no copy of one report; -1 if there is none. */
  private static int first(ClaimTable table, int[] rows, Mood mood, int after, int otherThan) {
    for (int row : rows) {
      if (table.claims.mood()[row] == mood.ordinal()
          && table.day(row) > after
          && table.reportOf(row) != otherThan) {
        return row;
      }
    }
    return -1;
  }
}
