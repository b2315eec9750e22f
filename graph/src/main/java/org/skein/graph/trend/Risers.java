package org.skein.graph.trend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Who is stated more often than before: origins in a recent window against those in the window
 * before it, each for the origins that the whole corpus has in that window. Ranked by the lower end
 * of the interval, so that three against one do not pass for a trend.
 */
final class Risers {
  private Risers() {}

  /**
   * Two windows of equal length, one after the other.
   *
   * @param before the first month of the earlier one, counted from January of year 0
   * @param recent the first month of the recent one
   * @param end the month behind it
   */
  record Windows(int before, int recent, int end) {
    /** Windows of so many months, the recent one ending before month {@code end}. */
    static Windows ending(int end, int months) {
      return new Windows(end - 2 * months, end - months, end);
    }
  }

  /**
   * An entity or pair.
   *
   * @param recent origins in the recent window
   * @param before origins in the earlier one
   */
  record Riser(List<String> ids, int recent, int before, RateRatio ratio) {
    Riser {
      ids = List.copyOf(ids);
    }
  }

  private static final Comparator<Riser> ORDER =
      Comparator.comparingDouble((Riser each) -> each.ratio().low())
          .thenComparing(Riser::recent)
          .reversed()
          .thenComparing(each -> String.join(" ", each.ids()));

  /**
   * All risers.
   *
   * @param recentOrigins origins of the corpus in the recent window
   * @param beforeOrigins those in the earlier one; where either is 0 nothing can be compared
   */
  record Found(int recentOrigins, int beforeOrigins, List<Riser> risers) {
    Found {
      risers = List.copyOf(risers);
    }
  }

  static Found in(
      ClaimTable table, TrendFilter filter, Kind kind, @Nullable String type, Windows windows) {
    Selection selection = Selection.of(table, filter);
    Subjects subjects = new Subjects(table, kind, type);
    int before = table.documentsBefore(Days.ofMonth(windows.before()));
    int recent = table.documentsBefore(Days.ofMonth(windows.recent()));
    int end = table.documentsBefore(Days.ofMonth(windows.end()));
    int exposedBefore = origins(table, before, recent);
    int exposedRecent = origins(table, recent, end);
    if (exposedBefore == 0 || exposedRecent == 0) {
      return new Found(exposedRecent, exposedBefore, List.of());
    }
    int[] rows = selection.rows(recent, end);
    long[] met = subjects.in(rows);
    int[] now = subjects.origins(met, rows, recent);
    int[] then = subjects.origins(met, selection.rows(before, recent), before);
    Map<Long, RateRatio> ratios = new HashMap<>();
    List<Riser> found = new ArrayList<>();
    for (int i = 0; i < met.length; i++) {
      int a = now[i];
      int b = then[i];
      if (a > 0) {
        RateRatio ratio =
            ratios.computeIfAbsent(
                (long) a << 32 | b, pair -> RateRatio.of(a, exposedRecent, b, exposedBefore));
        found.add(new Riser(List.of(subjects.ids(met[i])), a, b, ratio));
      }
    }
    found.sort(ORDER);
    return new Found(exposedRecent, exposedBefore, found);
  }

  /** How many origins these documents and their claims have that are no older than they. */
  private static int origins(ClaimTable table, int from, int to) {
    int[] firstRow = table.documents.firstRow();
    IntStream ofDocuments = Arrays.stream(table.documents.origin(), from, to);
    IntStream ofClaims = IntStream.range(firstRow[from], firstRow[to]).map(table::origin);
    return (int)
        IntStream.concat(ofDocuments, ofClaims).filter(each -> each >= from).distinct().count();
  }
}
