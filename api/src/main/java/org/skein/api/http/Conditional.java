package org.skein.api.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.skein.api.Version;
import org.skein.graph.model.Ids;

/** Tags good answers, and answers "not modified" to who has the answer already. */
final class Conditional implements Handler {
  private final Handler handler;
  private final @Nullable Function<Context, String> version;

  private Conditional(Handler handler, @Nullable Function<Context, String> version) {
    this.handler = handler;
    this.version = version;
  }

  /**
   * For an answer that is a function of a state, the address and the representation. So is its tag,
   * and nothing is read to compare it.
   *
   * @param version the name of the state from which answers that begin now are made, or of an older
   *     one
   */
  static Handler byVersion(Handler handler, Function<Context, String> version) {
    return new Conditional(handler, version);
  }

  /** For any answer: the tag is a function of its bytes, which saves sending them again. */
  static Handler byContent(Handler handler) {
    return new Conditional(handler, null);
  }

  @Override
  public void handle(Context ctx) throws Exception {
    ctx.header("Vary", "Accept, Accept-Encoding");
    if (version == null) {
      handler.handle(ctx);
      String body = ctx.statusCode() == 200 ? ctx.result() : null;
      if (body != null) {
        tag(ctx, Ids.of("", body, coding(ctx)));
      }
      return;
    }
    // Taken before anything is read: a tag may be too old for its answer, never too new.
    String state = version.apply(ctx);
    String tag =
        Ids.of(
            "",
            Version.current(),
            state,
            ctx.path(),
            ctx.queryString(),
            ctx.header("Accept"),
            coding(ctx));
    if (isKnown(ctx, tag)) {
      tag(ctx, tag);
      return;
    }
    handler.handle(ctx);
    if (ctx.statusCode() == 200) {
      tag(ctx, tag);
    }
  }

  private static void tag(Context ctx, String tag) {
    ctx.header("ETag", '"' + tag + '"');
    if (isKnown(ctx, tag)) {
      ctx.status(304).result("");
    }
  }

  private static String coding(Context ctx) {
    String accepted = String.valueOf(ctx.header("Accept-Encoding")).toLowerCase(Locale.ROOT);
    return accepted.contains("gzip") ? "gzip" : "plain";
  }

  private static boolean isKnown(Context ctx, String tag) {
    String header = ctx.header("If-None-Match");
    if (header == null) {
      return false;
    }
    String quoted = '"' + tag + '"';
    for (String one : header.split(",")) {
      String stripped = one.strip();
      // Whether a tag is weak does not matter here; a proxy may have weakened it.
      if (stripped.equals(quoted) || stripped.equals("W/" + quoted)) {
        return true;
      }
    }
    return false;
  }
}
