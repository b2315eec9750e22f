package org.skein.api.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Map;
import org.skein.api.answer.Answers;
import org.skein.api.answer.RuleView;

/** The export rules, oldest first. */
final class RulesHandler implements Handler {
  private final Answers answers;

  RulesHandler(Answers answers) {
    this.answers = answers;
  }

  @Override
  public void handle(Context ctx) {
    Query.of(ctx);
    ctx.json(
        Map.of("rules", answers.compute().rules().rules().stream().map(RuleView::of).toList()));
  }
}
