package org.skein.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.skein.api.answer.TrendAnswers;
import org.skein.graph.trend.Clock;
import org.skein.graph.trend.Kind;
import org.skein.graph.trend.Series;
import org.skein.graph.trend.Step;
import org.skein.graph.trend.TrendAnswer;
import org.skein.graph.trend.TrendFilter;

/** Trends of the one document of {@link FakeAnswers}. */
final class FakeTrends implements TrendAnswers {
  private static final TrendAnswer.Observability NOTE =
      new TrendAnswer.Observability(
          "2023-11-07", "2023-11-07", 1, 0, 1, 1, 90, 3, 1, List.of(FakeAnswers.UNNAMED));
  private static final List<TrendAnswer.Evidence> EVIDENCE =
      List.of(new TrendAnswer.Evidence(FakeAnswers.DOCUMENT, List.of(FakeAnswers.USES)));

  private final List<Object> asked;

  FakeTrends(List<Object> asked) {
    this.asked = asked;
  }

  private TrendAnswer.Filter heard(TrendFilter filter, Object... rest) {
    List<Object> heard = new ArrayList<>(List.of(filter.text()));
    heard.addAll(Arrays.asList(rest));
    asked.add(heard);
    return new TrendAnswer.Filter(
        filter.text(), List.of(new TrendAnswer.Condition("entity", "huawei", "Huawei")));
  }

  @Override
  public TrendAnswer.Lines series(
      List<TrendFilter> filters, Step step, Clock clock, String from, String to) {
    Series.Point some = new Series.Point("2023-11", 2, 1, 1, 1, 8, 7, 125.0, 22.4, 470.0, "enough");
    Series.Point none = new Series.Point("2023-12", 0, 0, 0, 0, 0, 0, null, null, null, "none");
    List<TrendAnswer.Line> lines =
        filters.stream()
            .map(
                filter ->
                    new TrendAnswer.Line(
                        heard(filter, step, clock, from, to),
                        List.of(some, none),
                        new Series.Totals(2, 1, 1, 1, 0, "2023-11-07", null)))
            .toList();
    return new TrendAnswer.Lines(step.label(), clock.label(), lines, NOTE);
  }

  @Override
  public TrendAnswer.Documents documents(
      TrendFilter filter, Clock clock, String period, int offset, int limit) {
    return new TrendAnswer.Documents(
        heard(filter, clock, period, offset, limit), period, clock.label(), 1, offset, EVIDENCE);
  }

  @Override
  public TrendAnswer.Bursts bursts(
      TrendFilter filter, Step step, double scale, double gamma, String from, String to) {
    return new TrendAnswer.Bursts(
        heard(filter, step, scale, gamma, from, to),
        step.label(),
        scale,
        gamma,
        0.1,
        List.of(new TrendAnswer.Burst("2023-11", "2023-12", 4, 1.5, 2.25, EVIDENCE)),
        NOTE);
  }

  @Override
  public TrendAnswer.Newcomers newcomers(
      TrendFilter filter, Kind kind, String type, String from, String to, int limit) {
    return new TrendAnswer.Newcomers(
        heard(filter, kind, type, from, to, limit),
        kind.label(),
        1,
        0,
        List.of(
            new TrendAnswer.Newcomer(
                List.of(FakeAnswers.ASCEND), 1, "2023-11-07", "2023-11-07", FakeAnswers.USES)),
        NOTE);
  }

  @Override
  public TrendAnswer.Risers risers(
      TrendFilter filter, Kind kind, String type, int months, String to, int limit) {
    return new TrendAnswer.Risers(
        heard(filter, kind, type, months, to, limit),
        kind.label(),
        "2023-06",
        "2023-11",
        months,
        20,
        18,
        1,
        List.of(new TrendAnswer.Riser(List.of(FakeAnswers.HUAWEI), 9, 2, 3.6, 1.2, 14.5)),
        NOTE);
  }

  @Override
  public TrendAnswer.Plans plans(TrendFilter filter, String outcome, int offset, int limit) {
    return new TrendAnswer.Plans(
        heard(filter, outcome, offset, limit),
        2,
        offset,
        1,
        1,
        0,
        0,
        40,
        List.of(
            new TrendAnswer.Plan("fulfilled", 1, FakeAnswers.USES, FakeAnswers.DEVELOPS, 40),
            new TrendAnswer.Plan("open", 1, FakeAnswers.USES, null, 12)),
        NOTE);
  }

  @Override
  public TrendAnswer.Observability observability(String from, String to) {
    return NOTE;
  }
}
