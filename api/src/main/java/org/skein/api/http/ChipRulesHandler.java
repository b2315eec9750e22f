package org.skein.api.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import org.skein.api.answer.Answers;
import org.skein.graph.model.SkeinException.Code;

/** What a chip would have been under each rule. */
final class ChipRulesHandler implements Handler {
  private final Answers answers;

  ChipRulesHandler(Answers answers) {
    this.answers = answers;
  }

  @Override
  public void handle(Context ctx) {
    Query.of(ctx);
    String id = ctx.pathParam("id");
    ctx.json(
        answers
            .compute()
            .rulesOver(id)
            .orElseThrow(
                () ->
                    new BadParameterException(
                        Code.NOT_FOUND,
                        "id",
                        "no figures of a chip '%s' are known: /compute/chips lists the chips"
                            .formatted(id),
                        null)));
  }
}
