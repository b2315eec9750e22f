package org.skein.api.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import org.skein.api.answer.Answers;

/** Entity types, predicates, moods and metrics. */
final class VocabularyHandler implements Handler {
  private final Answers answers;

  VocabularyHandler(Answers answers) {
    this.answers = answers;
  }

  @Override
  public void handle(Context ctx) {
    Query.of(ctx);
    ctx.json(VocabularyView.of(answers.vocabulary()));
  }
}
