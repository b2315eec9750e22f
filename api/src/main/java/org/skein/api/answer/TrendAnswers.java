package org.skein.api.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skein.graph.trend.Clock;
import org.skein.graph.trend.Kind;
import org.skein.graph.trend.Step;
import org.skein.graph.trend.TrendAnswer;
import org.skein.graph.trend.TrendFilter;

/**
 * What a graph can be asked about time. Errors are those of {@link org.skein.graph.trend.Trends}.
 */
public interface TrendAnswers {
  /** One to four series over the same periods. */
  TrendAnswer.Lines series(
      List<TrendFilter> filters,
      Step step,
      Clock clock,
      @Nullable String from,
      @Nullable String to);

  /** The documents behind one period of a series. */
  TrendAnswer.Documents documents(
      TrendFilter filter, Clock clock, String period, int offset, int limit);

  /** When something was stated far more often than usual. */
  TrendAnswer.Bursts bursts(
      TrendFilter filter,
      Step step,
      double scale,
      double gamma,
      @Nullable String from,
      @Nullable String to);

  /** Who was not stated before. */
  TrendAnswer.Newcomers newcomers(
      TrendFilter filter,
      Kind kind,
      @Nullable String type,
      @Nullable String from,
      @Nullable String to,
      int limit);

  /** Who is stated more often than before. */
  TrendAnswer.Risers risers(
      TrendFilter filter,
      Kind kind,
      @Nullable String type,
      int months,
      @Nullable String to,
      int limit);

  /** What was announced, and what became of it. */
  TrendAnswer.Plans plans(TrendFilter filter, @Nullable String outcome, int offset, int limit);

  /** How well the corpus lets one see. */
  TrendAnswer.Observability observability(@Nullable String from, @Nullable String to);
}
