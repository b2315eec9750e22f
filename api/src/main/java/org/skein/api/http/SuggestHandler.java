package org.skein.api.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;
import org.skein.api.answer.Answers;
import org.skein.api.list.Columns;
import org.skein.graph.view.Suggestion;

/** Entities whose names fit what is being typed. */
final class SuggestHandler implements Handler {
  private final Answers answers;

  SuggestHandler(Answers answers) {
    this.answers = answers;
  }

  @Override
  public void handle(Context ctx) {
    Query query = Query.of(ctx, "q", "limit", "select", "format");
    ListAnswer answer = ListAnswer.to(ctx, query, Columns.SUGGESTIONS);
    answer.write(
        new Suggestions(answers.suggest(query.text("q", 200), query.integer("limit", 1, 20, 8))),
        "suggestions");
  }

  /** What is offered, best first. */
  record Suggestions(List<Suggestion> suggestions) {}
}
