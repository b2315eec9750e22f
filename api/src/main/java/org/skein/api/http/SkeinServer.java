package org.skein.api.http;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.skein.api.Json;
import org.skein.api.answer.Answers;
import org.skein.graph.model.SkeinException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The HTTP server: the contract under {@code /api/v1}, the UI everywhere else, on loopback. */
public final class SkeinServer implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(SkeinServer.class);
  private static final String HOST = "127.0.0.1";

  private final Javalin javalin;

  private SkeinServer(Javalin javalin) {
    this.javalin = javalin;
  }

  /**
   * Starts a server.
   *
   * @param port the port to listen on, or 0 for any that is free
   * @throws SkeinException IN_USE if another program listens there
   */
  public static SkeinServer start(Answers answers, int port) {
    Javalin javalin = Javalin.create(config -> configure(config, answers));
    try {
      javalin.start(HOST, port);
    } catch (JavalinBindException e) {
      throw inUse(port, e);
    }
    return new SkeinServer(javalin);
  }

  /**
   * Makes sure that a server could start, before long work is done for it.
   *
   * @throws SkeinException IN_USE if another program listens on the port
   */
  public static void requireFree(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(HOST, port));
    } catch (IOException e) {
      throw inUse(port, e);
    }
  }

  private static SkeinException inUse(int port, Exception cause) {
    return new SkeinException(
        SkeinException.Code.IN_USE,
        "port %d cannot be used: another program listens there, or it is reserved. Name another with --port"
            .formatted(port),
        cause);
  }

  /** Whether the UI is part of this build. */
  public static boolean hasUi() {
    return UiHandler.isPacked();
  }

  /** The port it listens on. */
  public int port() {
    return javalin.port();
  }

  /** The address of the UI. */
  public String address() {
    return "http://%s:%d".formatted(HOST, port());
  }

  @Override
  public void close() {
    javalin.stop();
  }

  private static void configure(JavalinConfig config, Answers answers) {
    Json json = new Json();
    Problems problems = new Problems(json);
    RequestId requestIds = new RequestId();
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.prefer405over404 = true;
    config.jsonMapper(new SkeinJsonMapper(json));
    config.jetty.modifyServer(
        server -> server.setErrorHandler(new RefusedRequests(problems, requestIds)));
    config.routes.before(
        ctx -> {
          requestIds.begin(ctx);
          SecurityHeaders.all().forEach(ctx::header);
          ctx.header("Cache-Control", "no-cache");
        });
    for (Route route : Routes.of(answers)) {
      config.routes.addHttpHandler(route.method(), Routes.BASE + route.path(), route.handler());
    }
    UiHandler ui = new UiHandler();
    config.routes.get("/", ui);
    config.routes.get("/<path>", ui);
    problems.register(config.routes);
    config.requestLogger.http(
        (ctx, millis) -> {
          logRequest(ctx, millis);
          requestIds.end();
        });
  }

  private static void logRequest(Context ctx, float millis) {
    if (ctx.path().startsWith(Routes.BASE)) {
      log.info("{} {} {} in {} ms", ctx.method(), ctx.path(), ctx.statusCode(), Math.round(millis));
    }
  }
}
