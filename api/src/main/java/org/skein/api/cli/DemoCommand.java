package org.skein.api.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.skein.api.http.SkeinServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Loads the documents that ship with Skein, and serves them. */
@Command(
    name = "demo",
    description = {
      "Load the documents that ship with Skein, and serve the graph to a browser.",
      "A second start finds them loaded and changes nothing."
    })
final class DemoCommand implements Callable<Integer> {
  private final Session session;

  @Option(names = "--once", description = "Stop after loading.")
  private boolean once;

  @Mixin private GraphOptions graph = new GraphOptions();
  @Mixin private PortOption port = new PortOption();
  @Mixin private JsonOption json = new JsonOption();

  DemoCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    if (!once) {
      SkeinServer.requireFree(port.port());
    }
    Loading.Loaded loaded =
        new Loading(session).load(graph.location(session), List.of(session.demoDocuments()));
    ReportPrinter printer = new ReportPrinter(session);
    if (!json.isWanted()) {
      printer.words(loaded.report());
    }
    printer.json(loaded.report());
    if (once) {
      loaded.answers().close();
    } else {
      new Serving(session).untilStopped(loaded.answers(), port.port());
    }
    return ExitCodes.OK;
  }
}
