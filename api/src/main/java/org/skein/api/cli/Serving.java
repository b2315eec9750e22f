package org.skein.api.cli;

import java.util.concurrent.CountDownLatch;
import org.skein.api.answer.Answers;
import org.skein.api.http.SkeinServer;

/** Serves a graph until the process is told to stop. */
final class Serving {
  private final Session session;

  Serving(Session session) {
    this.session = session;
  }

  /**
   * Starts the server, says where it is and what to try, and waits; closes the answers at the end.
   */
  void untilStopped(Answers answers, int port) {
    SkeinServer server;
    try {
      server = SkeinServer.start(answers, port);
    } catch (RuntimeException e) {
      answers.close();
      throw e;
    }
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  server.close();
                  answers.close();
                },
                "skein-stop"));
    greet(server.address());
    waitForever();
  }

  private void greet(String address) {
    Terminal terminal = session.terminal();
    terminal.note("");
    terminal.note("Skein answers at " + terminal.strong(address));
    terminal.note("Three things to try:");
    terminal.note("  " + address + "/?q=export+controls");
    terminal.note("  " + address + "/entities/huawei");
    terminal.note("  " + address + "/trace?from=baidu&to=huawei");
    terminal.note("Ctrl-C stops it; what is loaded stays.");
  }

  private static void waitForever() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
