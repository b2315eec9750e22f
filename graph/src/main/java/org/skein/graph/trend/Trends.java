package org.skein.graph.trend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skein.graph.model.SkeinException;
import org.skein.graph.model.SkeinException.Code;
import org.skein.graph.store.GraphStore;
import org.skein.graph.trend.Risers.Windows;

/**
 * How often things are stated over time, with the documents behind every figure. Claims are kept in
 * memory and read again when the projection changed. Safe for use by many threads.
 */
public final class Trends {
  /** So many series are compared at most. */
  public static final int MOST_SERIES = 4;

  private final GraphStore store;
  private @Nullable Snapshot snapshot;

  public Trends(GraphStore store) {
    this.store = store;
  }

  private record Snapshot(String version, ClaimTable table) {}

  /**
   * Series over the same periods, to be compared.
   *
   * @param filters one to four
   * @param from the first period, or null for the first there is
   * @param to the last period, or null for the last there is
   * @throws SkeinException {@code USAGE}, {@code BAD_INPUT} or {@code NOT_FOUND} if a filter or
   *     period names what there is not
   */
  public TrendAnswer.Lines series(
      List<TrendFilter> filters,
      Step step,
      Clock clock,
      @Nullable String from,
      @Nullable String to) {
    if (filters.isEmpty() || filters.size() > MOST_SERIES) {
      throw new SkeinException(
          Code.USAGE,
          "one to %d series are compared, not %d".formatted(MOST_SERIES, filters.size()));
    }
    ClaimTable table = table();
    Span span = Span.of(from, to);
    TrendViews views = new TrendViews(store, table);
    List<TrendAnswer.Line> lines = new ArrayList<>();
    for (TrendFilter filter : filters) {
      Series series = series(table, filter, step, clock, from, to);
      lines.add(new TrendAnswer.Line(views.filter(filter), series.points(), series.totals()));
    }
    return new TrendAnswer.Lines(step.label(), clock.label(), lines, views.observability(span));
  }

  /** One series of a table, without a store. */
  public static Series series(
      ClaimTable table,
      TrendFilter filter,
      Step step,
      Clock clock,
      @Nullable String from,
      @Nullable String to) {
    return new SeriesCounter(table, step, clock).count(filter, Span.of(from, to));
  }

  /**
   * The documents behind one period of a series, earliest first, each with its first claims.
   *
   * @throws SkeinException as {@link #series}
   */
  public TrendAnswer.Documents documents(
      TrendFilter filter, Clock clock, String period, int offset, int limit) {
    ClaimTable table = table();
    Step step = Step.ofPeriod(period);
    Span span = Span.of(period, period);
    Selection selection = Selection.of(table, filter);
    int[] rows =
        clock == Clock.PUBLISHED
            ? selection.rows(span.firstDocument(table), span.lastDocument(table))
            : holding(table, selection.rows(), step, Step.monthsOf(period)[0]);
    TrendViews views = new TrendViews(store, table);
    TrendViews.Page page = views.documents(rows, offset, limit);
    return new TrendAnswer.Documents(
        views.filter(filter), period, clock.label(), page.total(), offset, page.documents());
  }

  private static int[] holding(ClaimTable table, int[] rows, Step step, int month) {
    int period = step.ofMonth(month);
    return Arrays.stream(rows)
        .filter(row -> Corpus.period(table.claims.holds()[row], step) == period)
        .toArray();
  }

  /**
   * When something was stated far more often than usual, by {@link Kleinberg}'s model over origins.
   *
   * @param scale how many times the usual share a burst expects, above 1
   * @param gamma how dear it is to begin a burst, not negative
   * @throws SkeinException as {@link #series}, and {@code USAGE} for another scale or gamma
   */
  public TrendAnswer.Bursts bursts(
      TrendFilter filter,
      Step step,
      double scale,
      double gamma,
      @Nullable String from,
      @Nullable String to) {
    ClaimTable table = table();
    Kleinberg model = new Kleinberg(scale, gamma);
    List<Series.Point> points = series(table, filter, step, Clock.PUBLISHED, from, to).points();
    int[] relevant = points.stream().mapToInt(Series.Point::origins).toArray();
    int[] all = points.stream().mapToInt(Series.Point::corpusOrigins).toArray();
    double usual = Kleinberg.usual(relevant, all);
    TrendViews views = new TrendViews(store, table);
    Selection selection = Selection.of(table, filter);
    List<TrendAnswer.Burst> bursts = new ArrayList<>();
    for (Kleinberg.Stretch stretch : model.bursts(relevant, all)) {
      String first = points.get(stretch.from()).period();
      String last = points.get(stretch.to()).period();
      Span span = Span.of(first, last);
      int[] rows = selection.rows(span.firstDocument(table), span.lastDocument(table));
      bursts.add(
          new TrendAnswer.Burst(
              first,
              last,
              Arrays.stream(relevant, stretch.from(), stretch.to() + 1).sum(),
              usual * Arrays.stream(all, stretch.from(), stretch.to() + 1).sum(),
              stretch.weight(),
              views.originals(rows)));
    }
    return new TrendAnswer.Bursts(
        views.filter(filter),
        step.label(),
        scale,
        gamma,
        usual,
        bursts,
        views.observability(Span.of(from, to)));
  }

  /**
   * The entities or pairs that were not stated before a span, most origins first.
   *
   * @param type only entities of this type, or pairs with one; null for all
   * @throws SkeinException as {@link #series}
   */
  public TrendAnswer.Newcomers newcomers(
      TrendFilter filter,
      Kind kind,
      @Nullable String type,
      @Nullable String from,
      @Nullable String to,
      int limit) {
    ClaimTable table = table();
    Span span = from == null ? lastYear(table, to) : Span.of(from, to);
    TrendViews views = new TrendViews(store, table);
    List<Newcomers.Newcomer> found = Newcomers.in(table, filter, kind, type, span);
    return new TrendAnswer.Newcomers(
        views.filter(filter),
        kind.label(),
        found.size(),
        span.firstDocument(table),
        views.newcomers(found.subList(0, Math.min(limit, found.size()))),
        views.observability(span));
  }

  /** The twelve months up to the end of {@code to}, or of the corpus. */
  private static Span lastYear(ClaimTable table, @Nullable String to) {
    int end = to == null ? end(table) : Step.monthsOf(to)[1];
    return new Span(end - 12, end);
  }

  /** The month behind the last dated document. */
  private static int end(ClaimTable table) {
    return table.dated == 0 ? 12 : table.documents.month()[table.dated - 1] + 1;
  }

  /**
   * The entities or pairs that are stated more often than before, surest first.
   *
   * @param months how long the recent window is, and the one before it
   * @param to the last period of the recent window; null for the end of the corpus
   * @throws SkeinException as {@link #series}
   */
  public TrendAnswer.Risers risers(
      TrendFilter filter,
      Kind kind,
      @Nullable String type,
      int months,
      @Nullable String to,
      int limit) {
    ClaimTable table = table();
    Windows windows = Windows.ending(to == null ? end(table) : Step.monthsOf(to)[1], months);
    Risers.Found found = Risers.in(table, filter, kind, type, windows);
    TrendViews views = new TrendViews(store, table);
    List<Risers.Riser> best = found.risers().subList(0, Math.min(limit, found.risers().size()));
    return new TrendAnswer.Risers(
        views.filter(filter),
        kind.label(),
        Step.MONTH.written(windows.recent()),
        Step.MONTH.written(windows.end() - 1),
        months,
        found.recentOrigins(),
        found.beforeOrigins(),
        found.risers().size(),
        views.risers(best),
        views.observability(new Span(windows.before(), windows.end())));
  }

  /**
   * What was announced, newest first, and what became of it.
   *
   * @param outcome {@code fulfilled}, {@code open}, {@code denied} or {@code underway}; null for
   *     all
   * @throws SkeinException as {@link #series}
   */
  public TrendAnswer.Plans plans(
      TrendFilter filter, @Nullable String outcome, int offset, int limit) {
    ClaimTable table = table();
    return new TrendViews(store, table)
        .plans(filter, Plans.in(table, filter), outcome, offset, limit);
  }

  /**
   * How well the corpus lets one see in a span.
   *
   * @throws SkeinException {@code USAGE} if {@code from} or {@code to} is no period
   */
  public TrendAnswer.Observability observability(@Nullable String from, @Nullable String to) {
    return new TrendViews(store, table()).observability(Span.of(from, to));
  }

  /** Reads the claims of a store into a table. */
  public static ClaimTable read(GraphStore store) {
    ClaimTableBuilder builder = new ClaimTableBuilder(store.vocabulary());
    store.contents().readRows(builder);
    return builder.build();
  }

  private synchronized ClaimTable table() {
    String version = store.projectionVersion();
    Snapshot current = snapshot;
    if (current == null || !current.version().equals(version)) {
      current = new Snapshot(version, read(store));
      snapshot = current;
    }
    return current.table();
  }
}
