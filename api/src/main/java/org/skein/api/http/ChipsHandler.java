package org.skein.api.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import org.skein.api.answer.Answers;

/** Chips as multiples of one H100, by their specifications and by what documents state. */
final class ChipsHandler implements Handler {
  private final Answers answers;

  ChipsHandler(Answers answers) {
    this.answers = answers;
  }

  @Override
  public void handle(Context ctx) {
    Query.of(ctx);
    ctx.json(answers.compute().chips());
  }
}
