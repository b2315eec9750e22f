package org.skein.api.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import org.skein.api.answer.Answers;
import org.skein.api.quality.Quality;
import org.skein.graph.model.SkeinException.Code;

/** A document with every quote that was taken from it. */
final class DocumentHandler implements Handler {
  private final Answers answers;
  private final Quality quality;

  DocumentHandler(Answers answers, Quality quality) {
    this.answers = answers;
    this.quality = quality;
  }

  @Override
  public void handle(Context ctx) {
    Query.of(ctx);
    String id = ctx.pathParam("id");
    ctx.json(quality.beside(answers.findDocument(id).orElseThrow(() -> unknown(id))));
  }

  private static BadParameterException unknown(String id) {
    return new BadParameterException(
        Code.NOT_FOUND,
        "id",
        "there is no document '%s': look for it with /search?kind=document".formatted(id),
        null);
  }
}
