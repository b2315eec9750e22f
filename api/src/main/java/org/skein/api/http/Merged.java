package org.skein.api.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.skein.api.answer.JudgementAnswers;

/**
 * Leads the id of an entity that was merged to the one that it was merged into. The answer is not
 * to be kept: when the merge is undone the id is itself again.
 */
final class Merged implements Handler {
  private static final int PERMANENT_REDIRECT = 308;

  private final JudgementAnswers judgements;
  private final String tail;
  private final Handler handler;

  /**
   * A handler of {@code /entities/{id}} and what is below it.
   *
   * @param tail what follows the id, empty or with a slash before it
   * @param handler answers for ids that are not merged
   */
  Merged(JudgementAnswers judgements, String tail, Handler handler) {
    this.judgements = judgements;
    this.tail = tail;
    this.handler = handler;
  }

  @Override
  public void handle(Context ctx) throws Exception {
    Optional<String> home = judgements.findMergedInto(ctx.pathParam("id"));
    if (home.isEmpty()) {
      handler.handle(ctx);
      return;
    }
    String query = ctx.queryString() == null ? "" : "?" + ctx.queryString();
    String id = URLEncoder.encode(home.get(), StandardCharsets.UTF_8).replace("+", "%20");
    ctx.status(PERMANENT_REDIRECT)
        .header("Location", Routes.BASE + "/entities/" + id + tail + query)
        .header("Cache-Control", "no-store");
  }
}
