package org.skein.api.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.stream.Stream;
import org.skein.api.answer.Answers;
import org.skein.api.answer.ComputeAnswers.Series;
import org.skein.api.quality.Quality;
import org.skein.graph.progress.MeasuredSeries;
import org.skein.graph.vocabulary.Vocabulary;

/** The measurements of an entity and its family over time. */
final class MeasuredSeriesHandler implements Handler {
  private final Answers answers;
  private final Entities entities;
  private final Quality quality;

  MeasuredSeriesHandler(Answers answers, Entities entities, Quality quality) {
    this.answers = answers;
    this.entities = entities;
    this.quality = quality;
  }

  @Override
  public void handle(Context ctx) {
    Query query = Query.of(ctx, "metric");
    String metric =
        query.findChoice(
            "metric",
            answers.vocabulary().metrics().stream().map(Vocabulary.Metric::name).toList());
    Series series = answers.compute().series(entities.entity("id", ctx.pathParam("id")), metric);
    ctx.json(
        quality.beside(
            series,
            Stream.empty(),
            series.series().stream()
                .flatMap(one -> one.points().stream())
                .map(MeasuredSeries.Point::measurement)));
  }
}
