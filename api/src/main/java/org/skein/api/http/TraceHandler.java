package org.skein.api.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import org.skein.api.answer.Answers;
import org.skein.api.quality.Quality;

/** How two entities are connected, with the evidence on every hop. */
final class TraceHandler implements Handler {
  private static final int MAX_ID = 200;

  private final Answers answers;
  private final Entities entities;
  private final Quality quality;

  TraceHandler(Answers answers, Entities entities, Quality quality) {
    this.answers = answers;
    this.entities = entities;
    this.quality = quality;
  }

  @Override
  public void handle(Context ctx) {
    Query query = Query.of(ctx, "from", "to", "hops", "k");
    String from = query.text("from", MAX_ID);
    String to = query.text("to", MAX_ID);
    int hops = query.integer("hops", 1, 6, 4);
    int k = query.integer("k", 1, 20, 5);
    ctx.json(
        quality.beside(
            answers.trace(
                entities.entity("from", from).id(), entities.entity("to", to).id(), hops, k)));
  }
}
