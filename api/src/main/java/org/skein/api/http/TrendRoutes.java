package org.skein.api.http;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skein.api.answer.TrendAnswers;
import org.skein.api.quality.Quality;
import org.skein.graph.model.SkeinException;
import org.skein.graph.trend.Clock;
import org.skein.graph.trend.Kind;
import org.skein.graph.trend.Step;
import org.skein.graph.trend.TrendAnswer;
import org.skein.graph.trend.TrendAnswer.Evidence;
import org.skein.graph.trend.TrendFilter;
import org.skein.graph.view.ClaimView;
import org.skein.graph.vocabulary.Vocabulary;

/** What is asked about time: one method for each address under {@code /trends}. */
final class TrendRoutes {
  private static final int MAX_FILTER = 1000;
  private static final int MAX_PERIOD = 10;
  private static final List<String> OUTCOMES = List.of("fulfilled", "open", "denied", "underway");

  private final TrendAnswers trends;
  private final List<String> types;
  private final Quality quality;

  TrendRoutes(TrendAnswers trends, Vocabulary vocabulary, Quality quality) {
    this.trends = trends;
    this.types = vocabulary.typeNames();
    this.quality = quality;
  }

  void series(Context ctx) {
    Query query = Query.of(ctx, "filters", "step", "by", "from", "to");
    String text = query.findText("filters", MAX_FILTER);
    List<TrendFilter> filters =
        named("filters", () -> TrendFilter.parseAll(text == null ? "" : text));
    TrendAnswer.Lines lines =
        named(
            "filters",
            () -> trends.series(filters, step(query), clock(query), from(query), to(query)));
    answer(ctx, lines, lines.observability().restrictions().stream());
  }

  void documents(Context ctx) {
    Query query = Query.of(ctx, "filter", "period", "by", "offset", "limit");
    TrendFilter filter = filter(query);
    String period = query.text("period", MAX_PERIOD);
    named("period", () -> Step.ofPeriod(period));
    TrendAnswer.Documents documents =
        named(
            "filter",
            () ->
                trends.documents(
                    filter,
                    clock(query),
                    period,
                    query.integer("offset", 0, 100_000, 0),
                    query.integer("limit", 1, 100, 20)));
    answer(ctx, documents, claims(documents.documents().stream()));
  }

  void bursts(Context ctx) {
    Query query = Query.of(ctx, "filter", "step", "scale", "gamma", "from", "to");
    TrendFilter filter = filter(query);
    TrendAnswer.Bursts bursts =
        named(
            "filter",
            () ->
                trends.bursts(
                    filter,
                    step(query),
                    query.number("scale", 1.01, 100, 2),
                    query.number("gamma", 0, 100, 1),
                    from(query),
                    to(query)));
    answer(
        ctx, bursts, claims(bursts.bursts().stream().flatMap(each -> each.documents().stream())));
  }

  void newcomers(Context ctx) {
    Query query = Query.of(ctx, "filter", "kind", "type", "from", "to", "limit");
    TrendFilter filter = filter(query);
    TrendAnswer.Newcomers found =
        named(
            "filter",
            () ->
                trends.newcomers(
                    filter, kind(query), type(query), from(query), to(query), limit(query)));
    answer(ctx, found, found.newcomers().stream().map(TrendAnswer.Newcomer::claim));
  }

  void risers(Context ctx) {
    Query query = Query.of(ctx, "filter", "kind", "type", "months", "to", "limit");
    TrendFilter filter = filter(query);
    TrendAnswer.Risers found =
        named(
            "filter",
            () ->
                trends.risers(
                    filter,
                    kind(query),
                    type(query),
                    query.integer("months", 1, 120, 12),
                    to(query),
                    limit(query)));
    answer(ctx, found, found.observability().restrictions().stream());
  }

  void plans(Context ctx) {
    Query query = Query.of(ctx, "filter", "outcome", "offset", "limit");
    TrendFilter filter = filter(query);
    String outcome = query.findChoice("outcome", OUTCOMES);
    int offset = query.integer("offset", 0, 100_000, 0);
    TrendAnswer.Plans found =
        named("filter", () -> trends.plans(filter, outcome, offset, limit(query)));
    answer(
        ctx,
        found,
        found.plans().stream()
            .flatMap(
                plan -> Stream.concat(Stream.of(plan.planned()), Stream.ofNullable(plan.later()))));
  }

  void observability(Context ctx) {
    Query query = Query.of(ctx, "from", "to");
    TrendAnswer.Observability seen = trends.observability(from(query), to(query));
    answer(ctx, seen, seen.restrictions().stream());
  }

  private void answer(Context ctx, Object answer, Stream<ClaimView> claims) {
    ctx.json(quality.beside(answer, claims.map(ClaimView::predicate)));
  }

  private static Stream<ClaimView> claims(Stream<Evidence> documents) {
    return documents.flatMap(each -> each.claims().stream());
  }

  private static TrendFilter filter(Query query) {
    String text = query.findText("filter", MAX_FILTER);
    return text == null ? TrendFilter.ALL : named("filter", () -> TrendFilter.parse(text));
  }

  private static Step step(Query query) {
    return choice(query, "step", Step.values(), Step::label, Step.MONTH);
  }

  private static Clock clock(Query query) {
    return choice(query, "by", Clock.values(), Clock::label, Clock.PUBLISHED);
  }

  private static Kind kind(Query query) {
    return choice(query, "kind", Kind.values(), Kind::label, Kind.ENTITY);
  }

  private static <E extends Enum<E>> E choice(
      Query query, String name, E[] values, Function<E, String> label, E fallback) {
    List<String> labels = Arrays.stream(values).map(label).toList();
    String chosen = query.choice(name, labels, label.apply(fallback));
    return Enum.valueOf(fallback.getDeclaringClass(), chosen.toUpperCase(Locale.ROOT));
  }

  private @Nullable String type(Query query) {
    return query.findChoice("type", types);
  }

  private static @Nullable String from(Query query) {
    return period(query, "from");
  }

  private static @Nullable String to(Query query) {
    return period(query, "to");
  }

  private static @Nullable String period(Query query, String name) {
    String text = query.findText(name, MAX_PERIOD);
    if (text != null) {
      named(name, () -> Step.ofPeriod(text));
    }
    return text;
  }

  private static int limit(Query query) {
    return query.integer("limit", 1, 100, 20);
  }

  private interface Question<T> {
    T ask();
  }

  /** What is refused without the name of a parameter is refused with this one. */
  private static <T> T named(String parameter, Question<T> question) {
    try {
      return question.ask();
    } catch (BadParameterException e) {
      throw e;
    } catch (SkeinException e) {
      if (e.code() == SkeinException.Code.UNAVAILABLE) {
        throw e;
      }
      throw new BadParameterException(e.code(), parameter, String.valueOf(e.getMessage()), null);
    }
  }
}
