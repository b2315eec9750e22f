package org.skein.api.http;

import io.javalin.Javalin;

/** What the server is measured against: Javalin with one route that returns the same bytes. */
public final class BareServer implements AutoCloseable {
  private final Javalin javalin;

  private BareServer(Javalin javalin) {
    this.javalin = javalin;
  }

  /** Starts a server on any free port of the loopback; every address answers {@code body}. */
  public static BareServer start(byte[] body) {
    byte[] bytes = body.clone();
    Javalin javalin =
        Javalin.create(
            config -> {
              config.startup.showJavalinBanner = false;
              config.startup.showOldJavalinVersionWarning = false;
              config.startup.startupWatcherEnabled = false;
              config.routes.get(
                  "/<path>", ctx -> ctx.contentType("application/json").result(bytes));
            });
    javalin.start("127.0.0.1", 0);
    return new BareServer(javalin);
  }

  /** The port it listens on. */
  public int port() {
    return javalin.port();
  }

  @Override
  public void close() {
    javalin.stop();
  }
}
