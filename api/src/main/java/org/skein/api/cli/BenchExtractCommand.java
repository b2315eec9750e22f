package org.skein.api.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.skein.graph.model.SkeinException;
import org.skein.graph.vocabulary.Vocabulary;
import org.skein.ingest.bench.BenchRow;
import org.skein.ingest.bench.BenchTable;
import org.skein.ingest.bench.ExtractBench;
import org.skein.ingest.bench.Sample;
import org.skein.ingest.source.DocumentSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures extraction beside CoreNLP as it comes. */
@Command(
    name = "extract",
    description = {
      "Measure extraction beside CoreNLP as it comes.",
      "Both run in one process and on the same documents. Takes some minutes and 4 GB."
    })
final class BenchExtractCommand implements Callable<Integer> {
  private static final int FRESH = 120;

  private final Session session;

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description = "Files and folders to draw documents from (default: reports and news at hand).")
  private List<Path> paths = List.of();

  @Option(
      names = "--documents",
      paramLabel = "N",
      description = "How many documents both read (default: ${DEFAULT-VALUE}).")
  private int documents = 5;

  @Option(names = "--json", description = "Print JSON, one object a line.")
  private boolean json;

  BenchExtractCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    if (documents < 1) {
      throw new SkeinException(SkeinException.Code.USAGE, "--documents must be 1 or more");
    }
    DocumentSource source = DocumentSource.of(inputs());
    ExtractBench.requireHeap(Runtime.getRuntime().maxMemory());
    ExtractBench bench = new ExtractBench(Vocabulary.shipped(), session.terminal()::note);
    print(bench.run(() -> Sample.of(source, documents, FRESH)));
    return ExitCodes.OK;
  }

  private List<Path> inputs() {
    if (!paths.isEmpty()) {
      return paths;
    }
    Path shared = session.home().resolveSibling("shared").resolve("inputs");
    List<Path> atHand =
        List.of(shared.resolve("ai_digests_2017_2024H1.jsonl"), shared.resolve("wikinews.jsonl"));
    return atHand.stream().allMatch(Files::exists) ? atHand : List.of(session.demoDocuments());
  }

  private void print(List<BenchRow> rows) {
    if (json) {
      rows.forEach(row -> session.terminal().line(session.json().line(row)));
    } else {
      BenchTable.lines(rows).forEach(session.terminal()::line);
    }
  }
}
