package org.skein.graph.trend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who is met for the first time in a span, among the claims that a filter lets pass. */
final class Newcomers {
  private Newcomers() {}

  /**
   * An entity or pair.
   *
   * @param ids of the entity, or of both
   * @param origins how many origins state it within the span
   * @param firstDay the day of its first document
   * @param lastDay the day of its last, within the span or after
   * @param row its first claim
   */
  record Newcomer(List<String> ids, int origins, int firstDay, int lastDay, int row) {
    Newcomer {
      ids = List.copyOf(ids);
    }
  }

  /** Most origins first, then the earliest. */
  private static final Comparator<Newcomer> ORDER =
      Comparator.comparingInt(Newcomer::origins)
          .reversed()
          .thenComparing(Newcomer::firstDay)
          .thenComparing(each -> String.join(" ", each.ids()));

  static List<Newcomer> in(
      ClaimTable table, TrendFilter filter, Kind kind, @Nullable String type, Span span) {
    Selection selection = Selection.of(table, filter);
    Subjects subjects = new Subjects(table, kind, type);
    int from = span.firstDocument(table);
    int to = Math.max(from, span.lastDocument(table));
    int[] within = selection.rows(from, to);
    long[] met = subjects.in(within);
    boolean[] known = new boolean[met.length];
    subjects.forEach(
        selection.rows(0, from),
        (subject, row) -> {
          int at = Arrays.binarySearch(met, subject);
          if (at >= 0) {
            known[at] = true;
          }
        });
    int[] origins = subjects.origins(met, within, 0);
    int[] first = new int[met.length];
    int[] last = new int[met.length];
    Arrays.fill(first, -1);
    subjects.forEach(
        selection.rows(from, table.dated),
        (subject, row) -> {
          int at = Arrays.binarySearch(met, subject);
          if (at >= 0) {
            first[at] = first[at] < 0 ? row : first[at];
            last[at] = row;
          }
        });
    List<Newcomer> found = new ArrayList<>();
    for (int i = 0; i < met.length; i++) {
      if (!known[i]) {
        found.add(
            new Newcomer(
                List.of(subjects.ids(met[i])),
                origins[i],
                table.day(first[i]),
                table.day(last[i]),
                first[i]));
      }
    }
    found.sort(ORDER);
    return found;
  }
}
