package org.skein.api.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.skein.api.Version;
import org.skein.graph.model.Ids;

/**
 * Tags good answers, and answers "not modified" to who has the answer already. What is a function
 * of a state is made once, and from then on sent as it was.
 */
final class Conditional implements Handler {
  private static final String GZIP = "gzip";

  /** Gzip, but not with the weight of nothing. */
  private static final Pattern PACKED =
      Pattern.compile("(?i)(?:^|,)\\s*gzip\\s*(?:;\\s*q=(?!0(?:\\.0*)?\\s*(?:,|$))[^,]*)?(?:,|$)");

  private final Handler handler;
  private final @Nullable Function<Context, String> version;
  private final KeptAnswers kept;

  private Conditional(
      Handler handler, @Nullable Function<Context, String> version, KeptAnswers kept) {
    this.handler = handler;
    this.version = version;
    this.kept = kept;
  }

  /**
   * For an answer that is a function of a state, the address and the representation. So is its tag,
   * and nothing is read to compare it.
   *
   * @param version the name of the state from which answers that begin now are made, or of an older
   *     one
   * @param kept where answers are kept while their state is the present one
   */
  static Handler byVersion(Handler handler, Function<Context, String> version, KeptAnswers kept) {
    return new Conditional(handler, version, kept);
  }

  /** For any answer: the tag is a function of its bytes, which saves sending them again. */
  static Handler byContent(Handler handler) {
    return new Conditional(handler, null, new KeptAnswers(0));
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
    String tag = tagOfState(ctx, version.apply(ctx));
    if (!isKnown(ctx, tag) && !answer(ctx, tag)) {
      return;
    }
    tag(ctx, tag);
  }

  /** The state is named before anything is read: a tag may be too old, never too new. */
  private static String tagOfState(Context ctx, String state) {
    return Ids.of(
        "",
        Version.current(),
        state,
        ctx.path(),
        ctx.queryString(),
        ctx.header("Accept"),
        coding(ctx));
  }

  /** Whether the answer is a good one. */
  private boolean answer(Context ctx, String tag) throws Exception {
    KeptAnswer known = kept.find(tag);
    if (known == null) {
      handler.handle(ctx);
      known = KeptAnswer.of(ctx, coding(ctx).equals(GZIP)).orElse(null);
      if (known == null) {
        return false;
      }
      kept.keep(tag, known);
    }
    known.send(ctx);
    return true;
  }

  private static void tag(Context ctx, String tag) {
    ctx.header("ETag", '"' + tag + '"');
    if (isKnown(ctx, tag)) {
      ctx.status(304).result("");
    }
  }

  private static String coding(Context ctx) {
    String accepted = ctx.header("Accept-Encoding");
    return accepted != null && PACKED.matcher(accepted).find() ? GZIP : "plain";
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
