package org.skein.api.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import org.skein.api.answer.Answers;

/** All that the graph holds about an entity. */
final class EntityHandler implements Handler {
  private final Answers answers;
  private final Entities entities;

  EntityHandler(Answers answers, Entities entities) {
    this.answers = answers;
    this.entities = entities;
  }

  @Override
  public void handle(Context ctx) {
    Query.of(ctx);
    String id = ctx.pathParam("id");
    ctx.json(answers.findProfile(id).orElseThrow(() -> entities.unknown("id", id)));
  }
}
