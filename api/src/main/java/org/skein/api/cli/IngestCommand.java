package org.skein.api.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Reads documents into the graph. */
@Command(
    name = "ingest",
    description = {
      "Read documents into the graph.",
      "Text, Markdown, HTML, PDF, DOCX, and JSONL with id, title, date, url, source, text.",
      "The last line on stdout is a JSON object that says what came of it."
    })
final class IngestCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files and folders.")
  private List<Path> paths = List.of();

  @Mixin private GraphOptions graph = new GraphOptions();
  @Mixin private JsonOption json = new JsonOption();

  IngestCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Loading.Loaded loaded = new Loading(session).load(graph.location(session), paths);
    loaded.answers().close();
    ReportPrinter printer = new ReportPrinter(session);
    if (!json.isWanted()) {
      printer.words(loaded.report());
    }
    printer.json(loaded.report());
    return ExitCodes.OK;
  }
}
