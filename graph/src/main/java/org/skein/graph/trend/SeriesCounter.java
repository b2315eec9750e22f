package org.skein.graph.trend;

import java.util.ArrayList;
import java.util.List;
import org.skein.graph.trend.Series.Point;
import org.skein.graph.trend.Series.Totals;

/** Counts what a selection lets pass, period by period. */
final class SeriesCounter {
  /** So long is the longest series: by month, a hundred years. */
  static final int MOST_PERIODS = 1200;

  private final ClaimTable table;
  private final Step step;
  private final Clock clock;
  private final Corpus.Counts corpus;

  SeriesCounter(ClaimTable table, Step step, Clock clock) {
    this.table = table;
    this.step = step;
    this.clock = clock;
    this.corpus = table.corpus.counts(step, clock);
  }

  /** Rows with their periods: rows of one period stand together, and those of one document in it. */
  private record Placed(int[] rows, int[] periods) {}

  Series count(TrendFilter filter, Span span) {
    Selection selection = Selection.of(table, filter);
    int first = span.from() == null ? corpus.first() : step.ofMonth(span.from());
    int last = span.to() == null ? corpus.last() : step.ofMonth(span.to() - 1);
    first = Math.max(first, last - MOST_PERIODS + 1);
    if (corpus.first() < 0 && (span.from() == null || span.to() == null)) {
      last = first - 1;
    }
    int[] all = clock == Clock.PUBLISHED ? published(selection, first, last) : selection.rows();
    Placed placed = clock == Clock.PUBLISHED ? byPublication(all) : byHolding(all, first, last);
    int unplaced =
        clock == Clock.PUBLISHED
            ? selection.rows(table.dated, table.documentCount()).length
            : countUnplaced(all);
    return new Tally(placed, Math.max(0, last - first + 1), first).series(filter, unplaced);
  }

  private int[] published(Selection selection, int first, int last) {
    return last < first
        ? new int[0]
        : selection.rows(
            table.documentsBefore(Days.ofMonth(step.firstMonth(first))),
            table.documentsBefore(Days.ofMonth(step.firstMonth(last + 1))));
  }

  private Placed byPublication(int[] rows) {
    int[] periods = new int[rows.length];
    int document = -1;
    int period = -1;
    for (int i = 0; i < rows.length; i++) {
      int at = table.claims.document()[rows[i]];
      if (at != document) {
        document = at;
        period = step.ofMonth(table.documents.month(at));
      }
      periods[i] = period;
    }
    return new Placed(rows, periods);
  }

  private Placed byHolding(int[] rows, int first, int last) {
    int[] starts = new int[Math.max(0, last - first + 1) + 1];
    for (int row : rows) {
      int period = Corpus.period(table.claims.holds()[row], step);
      if (period >= first && period <= last) {
        starts[period - first + 1]++;
      }
    }
    for (int i = 1; i < starts.length; i++) {
      starts[i] += starts[i - 1];
    }
    int[] sorted = new int[starts[starts.length - 1]];
    int[] periods = new int[sorted.length];
    for (int row : rows) {
      int period = Corpus.period(table.claims.holds()[row], step);
      if (period >= first && period <= last) {
        int at = starts[period - first]++;
        sorted[at] = row;
        periods[at] = period;
      }
    }
    return new Placed(sorted, periods);
  }

  private int countUnplaced(int[] rows) {
    int many = 0;
    for (int row : rows) {
      many += Corpus.period(table.claims.holds()[row], step) < 0 ? 1 : 0;
    }
    return many;
  }

  /** The counters while rows go by. */
  private final class Tally {
    private final Placed placed;
    private final int first;
    private final int[] claims;
    private final int[] statements;
    private final int[] origins;
    private final int[] documents;
    private final IntSet statementsNow = new IntSet(64);
    private final IntSet originsNow = new IntSet(64);
    private final IntSet statementsEver;
    private final IntSet originsEver;
    private final IntSet documentsEver;
    private int firstDay = ClaimTable.UNDATED;
    private int lastDay = -1;

    Tally(Placed placed, int periods, int first) {
      this.placed = placed;
      this.first = first;
      claims = new int[periods];
      statements = new int[periods];
      origins = new int[periods];
      documents = new int[periods];
      int expected = placed.rows().length / 4;
      statementsEver = new IntSet(expected);
      originsEver = new IntSet(expected / 4);
      documentsEver = new IntSet(expected / 4);
    }

    Series series(TrendFilter filter, int unplaced) {
      int at = -1;
      int document = -1;
      for (int i = 0; i < placed.rows().length; i++) {
        int row = placed.rows()[i];
        int index = placed.periods()[i] - first;
        if (index != at) {
          at = index;
          document = -1;
          statementsNow.clear();
          originsNow.clear();
        }
        claims[index]++;
        int statement = table.claims.statement()[row];
        statements[index] += statementsNow.add(statement) ? 1 : 0;
        statementsEver.add(statement);
        if (table.claims.document()[row] != document) {
          document = table.claims.document()[row];
          meet(document, index);
        }
      }
      return new Series(filter, points(), totals(unplaced));
    }

    private void meet(int document, int index) {
      documents[index]++;
      documentsEver.add(document);
      int origin = table.documents.origin()[document];
      boolean everNew = originsEver.add(origin);
      origins[index] += (clock == Clock.PUBLISHED ? everNew : originsNow.add(origin)) ? 1 : 0;
      int day = table.documents.day()[document];
      if (day != ClaimTable.UNDATED) {
        firstDay = Math.min(firstDay, day);
        lastDay = lastDay < 0 ? day : Math.max(lastDay, day);
      }
    }

    private Totals totals(int unplaced) {
      return new Totals(
          placed.rows().length,
          statementsEver.size(),
          originsEver.size(),
          documentsEver.size(),
          unplaced,
          Days.written(firstDay),
          firstDay == ClaimTable.UNDATED ? null : Days.written(lastDay));
    }

    private List<Point> points() {
      List<Point> points = new ArrayList<>();
      for (int i = 0; i < claims.length; i++) {
        points.add(point(i));
      }
      return points;
    }

    private Point point(int index) {
      int period = first + index;
      int all = corpus.documents(period);
      Wilson range = all == 0 ? null : Wilson.of(documents[index], all);
      return new Point(
          step.written(period),
          claims[index],
          statements[index],
          origins[index],
          documents[index],
          all,
          corpus.origins(period),
          range == null ? null : 1000.0 * documents[index] / all,
          range == null ? null : 1000 * range.low(),
          range == null ? null : 1000 * range.high(),
          Observed.state(table, step, clock, period));
    }
  }
}
