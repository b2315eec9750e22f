package org.skein.api.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import org.skein.api.quality.Quality;

/** How often Skein was right when it was tested. */
final class QualityHandler implements Handler {
  private final Quality quality;

  QualityHandler(Quality quality) {
    this.quality = quality;
  }

  @Override
  public void handle(Context ctx) {
    Query.of(ctx);
    ctx.json(quality);
  }
}
