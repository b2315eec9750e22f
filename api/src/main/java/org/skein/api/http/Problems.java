package org.skein.api.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import org.jspecify.annotations.Nullable;
import org.skein.api.Json;
import org.skein.graph.model.SkeinException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns every error into a problem: the one place where the server does. */
final class Problems {
  static final String MEDIA_TYPE = "application/problem+json";
  private static final Logger log = LoggerFactory.getLogger(Problems.class);

  private final Json json;

  Problems(Json json) {
    this.json = json;
  }

  /** Has every error of a handler answered with a problem. */
  void register(RoutesConfig routes) {
    routes.exception(BadParameterException.class, this::badParameter);
    routes.exception(MovedException.class, this::moved);
    routes.exception(SkeinException.class, this::known);
    routes.exception(HttpResponseException.class, this::refusedByServer);
    routes.exception(Exception.class, this::unexpected);
  }

  /** The problem as JSON. */
  String body(Problem problem) {
    return json.line(problem);
  }

  private void badParameter(BadParameterException e, Context ctx) {
    answer(ctx, ProblemKind.of(e.code()), message(e), e.parameter(), e.suggestion());
  }

  /** Merges can be undone, so the redirection is for now only. */
  private void moved(MovedException e, Context ctx) {
    ctx.redirect(Addresses.of(ctx, e), HttpStatus.TEMPORARY_REDIRECT);
  }

  private void known(SkeinException e, Context ctx) {
    ProblemKind kind = ProblemKind.of(e.code());
    if (kind.status() >= 500) {
      log.error("{} {}", ctx.method(), ctx.path(), e);
    }
    answer(ctx, kind, message(e), null, null);
  }

  private void refusedByServer(HttpResponseException e, Context ctx) {
    ProblemKind kind = ProblemKind.of(e.getStatus());
    String detail =
        kind == ProblemKind.METHOD_NOT_ALLOWED
            ? "%s does not answer to %s: use %s"
                .formatted(ctx.path(), ctx.method(), writes(ctx) ? "PUT" : "GET")
            : message(e);
    if (kind == ProblemKind.METHOD_NOT_ALLOWED) {
      ctx.header("Allow", writes(ctx) ? "PUT" : "GET, HEAD");
    }
    answer(ctx, kind, detail, null, null);
  }

  private static boolean writes(Context ctx) {
    return ctx.path().matches(Routes.BASE + "/(claims/[^/]+/re.+|sources/[^/]+/reliability)");
  }

  private void unexpected(Exception e, Context ctx) {
    log.error("{} {}", ctx.method(), ctx.path(), e);
    answer(
        ctx,
        ProblemKind.UNEXPECTED,
        "an error that nobody foresaw; the server's log has it under the request id",
        null,
        null);
  }

  private void answer(
      Context ctx,
      ProblemKind kind,
      String detail,
      @Nullable String parameter,
      @Nullable String suggestion) {
    Problem problem = Problem.of(kind, detail, parameter, suggestion, RequestId.of(ctx));
    ctx.status(kind.status()).result(body(problem)).contentType(MEDIA_TYPE);
  }

  private static String message(Exception e) {
    return String.valueOf(e.getMessage());
  }
}
