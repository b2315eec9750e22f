package org.skein.graph.trend;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

  Series count(TrendFilter filter, Span span) {
    Selection selection = Selection.of(table, filter);
    int first = span.from() == null ? corpus.first() : step.ofMonth(span.from());
    int last = span.to() == null ? corpus.last() : step.ofMonth(span.to() - 1);
    first = Math.max(first, last - MOST_PERIODS + 1);
    if (corpus.first() < 0 && (span.from() == null || span.to() == null)) {
      last = first - 1;
    }
    if (clock == Clock.PUBLISHED) {
      int unplaced = selection.rows(table.dated, table.documentCount()).length;
      return new Tally(first, last, selection)
          .series(filter, published(selection, first, last), unplaced);
    }
    int[] all = selection.rows();
    return new Tally(first, last, null)
        .series(filter, byHolding(all, first, last), countUnplaced(all));
  }

  private int[] published(Selection selection, int first, int last) {
    return last < first
        ? new int[0]
        : selection.rows(
            table.documentsBefore(Days.ofMonth(step.firstMonth(first))),
            table.documentsBefore(Days.ofMonth(step.firstMonth(last + 1))));
  }

  /** The rows of the periods, those of one period together, and there those of one document. */
  private int[] byHolding(int[] rows, int first, int last) {
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
    for (int row : rows) {
      int period = Corpus.period(table.claims.holds()[row], step);
      if (period >= first && period <= last) {
        sorted[starts[period - first]++] = row;
      }
    }
    return sorted;
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
    private final int first;
    private final int[] claims;
    private final int[] statements;
    private final int[] origins;
    private final int[] documents;
    private final @Nullable Selection ofStatements;
    private final IntSet statementsNow = new IntSet(64);
    private final IntSet originsNow = new IntSet(64);
    private final IntSet statementsEver = new IntSet(64);
    private final IntSet originsEver = new IntSet(64);
    private final IntSet documentsEver = new IntSet(64);
    private int lastOrigin = -1;
    private int lastIndex = -1;
    private int manyStatements;
    private int manyDocuments;
    private int firstDay = ClaimTable.UNDATED;
    private int lastDay = -1;

    /**
     * @param selection what the rows come from where they are placed by publication, else null
     */
    Tally(int first, int last, @Nullable Selection selection) {
      int periods = Math.max(0, last - first + 1);
      this.first = first;
      claims = new int[periods];
      statements = new int[periods];
      origins = new int[periods];
      documents = new int[periods];
      boolean whole = first <= corpus.first();
      ofStatements = selection != null && selection.isOfStatements() && whole ? selection : null;
    }

    Series series(TrendFilter filter, int[] rows, int unplaced) {
      if (ofStatements == null) {
        countRemembering(rows);
      } else {
        countByFirsts(rows, ofStatements.isOfOneMood());
      }
      return new Series(filter, points(), totals(rows.length, unplaced));
    }

    /** For filters that all claims of a statement pass, from the first of all documents on. */
    private void countByFirsts(int[] rows, boolean ofMood) {
      int document = -1;
      int index = 0;
      for (int row : rows) {
        int at = table.claims.document()[row];
        if (at != document) {
          document = at;
          index = step.ofMonth(table.documents.month()[at]) - first;
          meet(at, index);
        }
        count(row, index);
        claims[index]++;
        statements[index] += table.firsts.inPeriod(row, step, ofMood);
        manyStatements += table.firsts.ever(row, ofMood);
      }
    }

    private void countRemembering(int[] rows) {
      int at = -1;
      int document = -1;
      for (int row : rows) {
        int index = period(row) - first;
        if (index != at) {
          at = index;
          document = -1;
          statementsNow.clear();
          originsNow.clear();
        }
        count(row, index);
        claims[index]++;
        int statement = table.claims.statement()[row];
        statements[index] += statementsNow.add(statement) ? 1 : 0;
        manyStatements += statementsEver.add(statement) ? 1 : 0;
        if (table.claims.document()[row] != document) {
          document = table.claims.document()[row];
          meet(document, index);
        }
      }
    }

    private int period(int row) {
      return clock == Clock.PUBLISHED
          ? step.ofMonth(table.documents.month()[table.claims.document()[row]])
          : Corpus.period(table.claims.holds()[row], step);
    }

    /** Claims of one origin stand together, mostly. */
    private void count(int row, int index) {
      int origin = table.origin(row);
      if (origin != lastOrigin || index != lastIndex) {
        lastOrigin = origin;
        lastIndex = index;
        boolean everNew = originsEver.add(origin);
        origins[index] += (clock == Clock.PUBLISHED ? everNew : originsNow.add(origin)) ? 1 : 0;
      }
    }

    private void meet(int document, int index) {
      documents[index]++;
      manyDocuments += clock == Clock.PUBLISHED || documentsEver.add(document) ? 1 : 0;
      int day = table.documents.day()[document];
      if (day != ClaimTable.UNDATED) {
        firstDay = Math.min(firstDay, day);
        lastDay = lastDay < 0 ? day : Math.max(lastDay, day);
      }
    }

    private Totals totals(int many, int unplaced) {
      return new Totals(
          many,
          manyStatements,
          originsEver.size(),
          manyDocuments,
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
          Observed.state(table, step, clock, period).label());
    }
  }
}
