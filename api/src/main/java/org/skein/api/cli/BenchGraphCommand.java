package org.skein.api.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.skein.api.bench.GraphBench;
import org.skein.graph.model.SkeinException;
import org.skein.graph.vocabulary.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures loading and asking on a made graph of any size. */
@Command(
    name = "graph",
    description = {
      "Measure loading, searching, tracing and serving on a made graph.",
      "It has the shape of a real one: few entities in most claims, reprints, all moods."
    })
final class BenchGraphCommand implements Callable<Integer> {
  private static final int LEAST = 100;

  private final Session session;

  @Option(
      names = "--size",
      paramLabel = "N",
      description = "Entities; claims are five times as many (default: ${DEFAULT-VALUE}).")
  private int size = 10_000;

  @Option(
      names = "--work",
      paramLabel = "DIR",
      description = "An empty folder to work in, which is kept (default: a temporary one).")
  private @Nullable Path work;

  @Option(
      names = "--again",
      description =
          "Ask the graph that an earlier run of this --size left in --work, and load nothing.")
  private boolean again;

  @Mixin private JsonOption json = new JsonOption();

  BenchGraphCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    if (size < LEAST) {
      throw new SkeinException(
          SkeinException.Code.USAGE, "--size must be %d or more".formatted(LEAST));
    }
    Path kept = work;
    GraphBench bench = new GraphBench(Vocabulary.shipped(), session.terminal()::note);
    if (again) {
      if (kept == null) {
        throw new SkeinException(
            SkeinException.Code.USAGE,
            "--again needs the folder of an earlier run: add --work DIR");
      }
      BenchRows.print(session, json, bench.askAgain(size, kept));
      return ExitCodes.OK;
    }
    try (BenchFolder folder = kept == null ? BenchFolder.temporary() : BenchFolder.kept(kept)) {
      BenchRows.print(session, json, bench.run(size, folder.path()));
    }
    return ExitCodes.OK;
  }
}
