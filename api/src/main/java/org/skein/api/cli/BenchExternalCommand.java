package org.skein.api.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.skein.graph.vocabulary.Vocabulary;
import org.skein.ingest.bench.BenchRow;
import org.skein.ingest.bench.BenchTable;
import org.skein.ingest.external.ExternalBench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures extraction on external sets. */
@Command(
    name = "external",
    description = {
      "Measure extraction on public sets with labels of their own.",
      "No model learns from them. They are not part of Skein: docs/quality.md says",
      "which they are, and what their labels are in our vocabulary."
    })
final class BenchExternalCommand implements Callable<Integer> {
  private final Session session;

  @Option(
      names = "--sets",
      paramLabel = "DIR",
      required = true,
      description = "The folder of the sets, one JSONL file each.")
  private Path sets = Path.of("");

  @Option(
      names = "--set",
      paramLabel = "NAME",
      description = "Measure this set only, such as crossner-ai.")
  private @Nullable String only;

  @Option(names = "--labels", description = "Say the figures of each label too.")
  private boolean labels;

  @Option(names = "--json", description = "Print JSON, one object a line.")
  private boolean json;

  BenchExternalCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    ExternalBench bench = new ExternalBench(Vocabulary.shipped(), only, labels);
    List<BenchRow> rows = bench.run(sets, session.terminal()::note);
    if (json) {
      rows.forEach(row -> session.terminal().line(session.json().line(row)));
    } else {
      BenchTable.lines(rows).forEach(session.terminal()::line);
    }
    return ExitCodes.OK;
  }
}
