package org.skein.api.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skein.graph.trend.Clock;
import org.skein.graph.trend.Kind;
import org.skein.graph.trend.Step;
import org.skein.graph.trend.TrendAnswer;
import org.skein.graph.trend.TrendFilter;
import org.skein.graph.trend.Trends;

/** Answers about time from the store. */
record StoreTrends(Trends trends) implements TrendAnswers {
  @Override
  public TrendAnswer.Lines series(
      List<TrendFilter> filters,
      Step step,
      Clock clock,
      @Nullable String from,
      @Nullable String to) {
    return trends.series(filters, step, clock, from, to);
  }

  @Override
  public TrendAnswer.Documents documents(
      TrendFilter filter, Clock clock, String period, int offset, int limit) {
    return trends.documents(filter, clock, period, offset, limit);
  }

  @Override
  public TrendAnswer.Bursts bursts(
      TrendFilter filter,
      Step step,
      double scale,
      double gamma,
      @Nullable String from,
      @Nullable String to) {
    return trends.bursts(filter, step, scale, gamma, from, to);
  }

  @Override
  public TrendAnswer.Newcomers newcomers(
      TrendFilter filter,
      Kind kind,
      @Nullable String type,
      @Nullable String from,
      @Nullable String to,
      int limit) {
    return trends.newcomers(filter, kind, type, from, to, limit);
  }

  @Override
  public TrendAnswer.Risers risers(
      TrendFilter filter,
      Kind kind,
      @Nullable String type,
      int months,
      @Nullable String to,
      int limit) {
    return trends.risers(filter, kind, type, months, to, limit);
  }

  @Override
  public TrendAnswer.Plans plans(
      TrendFilter filter, @Nullable String outcome, int offset, int limit) {
    return trends.plans(filter, outcome, offset, limit);
  }

  @Override
  public TrendAnswer.Observability observability(@Nullable String from, @Nullable String to) {
    return trends.observability(from, to);
  }
}
