package org.skein.api.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import org.skein.api.Version;
import org.skein.api.answer.Answers;
import org.skein.graph.view.GraphCounts;

/** Whether the server answers, and how much it holds. */
final class HealthHandler implements Handler {
  private final Answers answers;

  HealthHandler(Answers answers) {
    this.answers = answers;
  }

  @Override
  public void handle(Context ctx) {
    Query.of(ctx);
    ctx.json(new Health("ok", Version.current(), answers.store(), answers.counts()));
  }

  /**
   * The state of the server.
   *
   * @param store {@code embedded}, or the address of the graph's server
   */
  record Health(String status, String version, String store, GraphCounts counts) {}
}
