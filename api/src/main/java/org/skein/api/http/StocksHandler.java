package org.skein.api.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skein.api.answer.Answers;
import org.skein.api.answer.ComputeAnswers.Stocks;
import org.skein.api.quality.Quality;
import org.skein.graph.compute.ChipCount;
import org.skein.graph.view.EntityRef;

/** How many chips documents say that someone has, bought or may get. */
final class StocksHandler implements Handler {
  private static final int MAX_ID = 200;

  private final Answers answers;
  private final Entities entities;
  private final Quality quality;

  StocksHandler(Answers answers, Entities entities, Quality quality) {
    this.answers = answers;
    this.entities = entities;
    this.quality = quality;
  }

  @Override
  public void handle(Context ctx) {
    Query query = Query.of(ctx, "entity", "place");
    Stocks stocks =
        answers
            .compute()
            .stocks(
                entity("entity", query.findText("entity", MAX_ID)),
                entity("place", query.findText("place", MAX_ID)));
    ctx.json(
        quality.beside(
            stocks, Stream.empty(), stocks.counts().stream().map(ChipCount::measurement)));
  }

  private @Nullable EntityRef entity(String parameter, @Nullable String id) {
    return id == null ? null : entities.entity(parameter, id);
  }
}
