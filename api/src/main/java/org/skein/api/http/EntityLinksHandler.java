package org.skein.api.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import org.skein.api.answer.Answers;
import org.skein.api.quality.Quality;

/** The military links of a civil entity, or the civil partners of a military one. */
final class EntityLinksHandler implements Handler {
  private final Answers answers;
  private final Entities entities;
  private final Quality quality;

  EntityLinksHandler(Answers answers, Entities entities, Quality quality) {
    this.answers = answers;
    this.entities = entities;
    this.quality = quality;
  }

  @Override
  public void handle(Context ctx) {
    String id = entities.entity("id", ctx.pathParam("id")).id();
    ctx.json(quality.beside(answers.links(LinksHandler.request(ctx, answers.vocabulary(), id))));
  }
}
