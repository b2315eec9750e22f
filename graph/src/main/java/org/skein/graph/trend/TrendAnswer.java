package org.skein.graph.trend;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skein.graph.view.ClaimView;
import org.skein.graph.view.DocumentRef;
import org.skein.graph.view.EntityRef;

/**
 * What trends are answered with: figures, the documents and quotes behind them, and their limits.
 */
public final class TrendAnswer {
  private TrendAnswer() {}

  /**
   * A condition of a filter.
   *
   * @param key as in {@link TrendFilter}
   * @param value the id or word
   * @param name what to call it
   */
  public record Condition(String key, String value, String name) {}

  /**
   * A filter, with names.
   *
   * @param text as it is written; empty for all claims
   */
  public record Filter(String text, List<Condition> conditions) {
    public Filter {
      conditions = List.copyOf(conditions);
    }
  }

  /** One of the series that are compared. */
  public record Line(Filter filter, List<Series.Point> points, Series.Totals totals) {
    public Line {
      points = List.copyOf(points);
    }
  }

  /**
   * Several series over the same periods.
   *
   * @param step {@code month}, {@code quarter} or {@code year}
   * @param by {@code published} or {@code holds}
   */
  public record Lines(String step, String by, List<Line> series, Observability observability) {
    public Lines {
      series = List.copyOf(series);
    }
  }

  /**
   * How well the corpus lets one see.
   *
   * @param from the first day of a document of the span, or null if it has none
   * @param to the last
   * @param documents documents of the span
   * @param undated documents of the whole corpus that have no date and stand in no period
   * @param sources sources of the span
   * @param stillPublishing those with a document in the last {@code recentDays} of the corpus
   * @param medianDelay days from publication until a document was recorded: large where an archive
   *     was loaded at once; null where there are no documents
   * @param restrictionCount how many claims of the span say that access to a source is restricted
   * @param restrictions the newest of them
   */
  public record Observability(
      @Nullable String from,
      @Nullable String to,
      int documents,
      int undated,
      int sources,
      int stillPublishing,
      int recentDays,
      @Nullable Integer medianDelay,
      int restrictionCount,
      List<ClaimView> restrictions) {
    public Observability {
      restrictions = List.copyOf(restrictions);
    }
  }

  /** A document, and the claims of it that were counted; the first few. */
  public record Evidence(DocumentRef document, List<ClaimView> claims) {
    public Evidence {
      claims = List.copyOf(claims);
    }
  }

  /**
   * The documents behind a point.
   *
   * @param total how many there are in all
   */
  public record Documents(
      Filter filter, String period, String by, int total, int offset, List<Evidence> documents) {
    public Documents {
      documents = List.copyOf(documents);
    }
  }

  /**
   * A stretch of periods in which something was stated far more often than usual.
   *
   * @param from the first period
   * @param to the last
   * @param origins origins that state it in the stretch
   * @param expected how many the usual share would give
   * @param weight by how much the burst explains the stretch better, in natural logarithms
   * @param documents the first documents of the stretch
   */
  public record Burst(
      String from,
      String to,
      int origins,
      double expected,
      double weight,
      List<Evidence> documents) {
    public Burst {
      documents = List.copyOf(documents);
    }
  }

  /**
   * The bursts of a series.
   *
   * @param usual the share of origins that state it, over all periods
   */
  public record Bursts(
      Filter filter,
      String step,
      double scale,
      double gamma,
      double usual,
      List<Burst> bursts,
      Observability observability) {
    public Bursts {
      bursts = List.copyOf(bursts);
    }
  }

  /**
   * An entity or pair that was not stated before.
   *
   * @param entities one, or the two of a pair
   * @param claim the claim that states it first
   */
  public record Newcomer(
      List<EntityRef> entities, int origins, String firstSeen, String lastSeen, ClaimView claim) {
    public Newcomer {
      entities = List.copyOf(entities);
    }
  }

  /**
   * Who is new in a span.
   *
   * @param documentsBefore documents before the span: with few, everybody is new
   */
  public record Newcomers(
      Filter filter,
      String kind,
      int total,
      int documentsBefore,
      List<Newcomer> newcomers,
      Observability observability) {
    public Newcomers {
      newcomers = List.copyOf(newcomers);
    }
  }

  /**
   * An entity or pair with its rate of now for its rate of then.
   *
   * @param ratio median of the ratio of the rates
   * @param low lower end of its 95 % interval; above 1 the rise is hardly chance
   * @param high upper end
   */
  public record Riser(
      List<EntityRef> entities, int recent, int before, double ratio, double low, double high) {
    public Riser {
      entities = List.copyOf(entities);
    }
  }

  /**
   * Who rises.
   *
   * @param from the first month of the recent window; the earlier one ends before it
   * @param to the last month of it
   * @param months how long either window is
   * @param recentOrigins origins of the corpus in the recent window
   * @param beforeOrigins those in the earlier one; where either is 0 nothing is compared
   */
  public record Risers(
      Filter filter,
      String kind,
      String from,
      String to,
      int months,
      int recentOrigins,
      int beforeOrigins,
      int total,
      List<Riser> risers,
      Observability observability) {
    public Risers {
      risers = List.copyOf(risers);
    }
  }

  /**
   * A plan.
   *
   * @param outcome {@code fulfilled}, {@code open}, {@code denied} or {@code underway}
   * @param origins how many origins plan it
   * @param planned the first claim that plans it
   * @param later the claim that decided the outcome, or null
   * @param days days from the one to the other; for an open plan, until the corpus ends
   */
  public record Plan(
      String outcome, int origins, ClaimView planned, @Nullable ClaimView later, int days) {}

  /**
   * What was announced, newest first.
   *
   * @param total how many plans there are of the outcome that was asked for
   * @param medianDays median days until fulfilment, of those fulfilled; null if none is
   */
  public record Plans(
      Filter filter,
      int total,
      int offset,
      int fulfilled,
      int open,
      int denied,
      int underway,
      @Nullable Integer medianDays,
      List<Plan> plans,
      Observability observability) {
    public Plans {
      plans = List.copyOf(plans);
    }
  }
}
