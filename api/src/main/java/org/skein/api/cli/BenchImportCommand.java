package org.skein.api.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.skein.api.bench.ImportBench;
import org.skein.graph.vocabulary.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures the import of a register. */
@Command(
    name = "import",
    description = {
      "Measure the import of a register of organisations into an empty graph.",
      "Reading, merging, writing and projecting; and once more, which changes nothing."
    })
final class BenchImportCommand implements Callable<Integer> {
  private final Session session;

  @Option(
      names = "--file",
      paramLabel = "ROR",
      description = "A register in the form of ROR (default: 51,370 made organisations).")
  private @Nullable Path file;

  @Option(
      names = "--work",
      paramLabel = "DIR",
      description = "An empty folder to work in, which is kept (default: a temporary one).")
  private @Nullable Path work;

  @Mixin private JsonOption json = new JsonOption();

  BenchImportCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Path kept = work;
    try (BenchFolder folder = kept == null ? BenchFolder.temporary() : BenchFolder.kept(kept)) {
      ImportBench bench = new ImportBench(Vocabulary.shipped(), session.terminal()::note);
      BenchRows.print(session, json, bench.run(file, folder.path()));
    }
    return ExitCodes.OK;
  }
}
