package org.skein.api.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import org.skein.api.answer.Answers;
import org.skein.api.quality.Quality;
import org.skein.graph.view.Clocks;

/** All that the graph holds, or held on a day, about an entity. */
final class EntityHandler implements Handler {
  private final Answers answers;
  private final Entities entities;
  private final Quality quality;

  EntityHandler(Answers answers, Entities entities, Quality quality) {
    this.answers = answers;
    this.entities = entities;
    this.quality = quality;
  }

  @Override
  public void handle(Context ctx) {
    Clocks clocks = AsOf.of(Query.of(ctx, "known", "holds"));
    String id = ctx.pathParam("id");
    ctx.json(
        quality.beside(
            answers
                .evidence()
                .findProfile(id, clocks)
                .orElseThrow(() -> entities.unknown("id", id))));
  }
}
