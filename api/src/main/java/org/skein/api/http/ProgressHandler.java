package org.skein.api.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.stream.Stream;
import org.skein.api.answer.Answers;
import org.skein.api.answer.ComputeAnswers.Progress;
import org.skein.api.quality.Quality;
import org.skein.graph.view.ClaimView;

/** The steps that an entity and its family have taken. */
final class ProgressHandler implements Handler {
  private final Answers answers;
  private final Entities entities;
  private final Quality quality;

  ProgressHandler(Answers answers, Entities entities, Quality quality) {
    this.answers = answers;
    this.entities = entities;
    this.quality = quality;
  }

  @Override
  public void handle(Context ctx) {
    Query.of(ctx);
    Progress progress = answers.compute().progress(entities.entity("id", ctx.pathParam("id")));
    ctx.json(
        quality.beside(
            progress,
            progress.steps().stream()
                .flatMap(step -> step.rungs().stream())
                .flatMap(rung -> rung.claims().stream())
                .map(ClaimView::predicate),
            Stream.empty()));
  }
}
