package org.skein.api.cli;

import java.util.concurrent.Callable;
import org.skein.graph.model.SkeinException;
import org.skein.graph.vocabulary.Vocabulary;
import org.skein.ingest.bench.HostileBench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures what texts cost that nobody wrote to be read. */
@Command(
    name = "hostile",
    description = {
      "Measure what texts cost that nobody wrote to be read.",
      "One endless line or word, numbers, brackets, controls, broken characters and others."
    })
final class BenchHostileCommand implements Callable<Integer> {
  private final Session session;

  @Option(
      names = "--length",
      paramLabel = "N",
      description = "Characters of each text (default: ${DEFAULT-VALUE}).")
  private int length = 1_000_000;

  @Mixin private JsonOption json = new JsonOption();

  BenchHostileCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    if (length < 1) {
      throw new SkeinException(SkeinException.Code.USAGE, "--length must be 1 or more");
    }
    HostileBench bench = new HostileBench(Vocabulary.shipped(), session.terminal()::note);
    BenchRows.print(session, json, bench.run(length));
    return ExitCodes.OK;
  }
}
