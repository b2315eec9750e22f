package org.skein.api.cli;

import java.util.concurrent.Callable;
import org.skein.api.http.SkeinServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Serves a graph that was loaded before. */
@Command(name = "serve", description = "Serve a loaded graph to browsers and programs.")
final class ServeCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private GraphOptions graph = new GraphOptions();
  @Mixin private PortOption port = new PortOption();

  ServeCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    SkeinServer.requireFree(port.port());
    new Serving(session).untilStopped(session.open(graph.location(session)), port.port());
    return ExitCodes.OK;
  }
}
