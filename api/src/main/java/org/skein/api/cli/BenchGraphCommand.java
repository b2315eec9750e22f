package org.skein.api.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
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
    try {
      Path folder = work == null ? Files.createTempDirectory("skein-bench") : work;
      try {
        GraphBench bench = new GraphBench(Vocabulary.shipped(), session.terminal()::note);
        BenchRows.print(session, json, bench.run(size, requireEmpty(folder)));
      } finally {
        if (work == null) {
          delete(folder);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the folder of the bench cannot be used", e);
    }
    return ExitCodes.OK;
  }

  private static Path requireEmpty(Path folder) throws IOException {
    Files.createDirectories(folder);
    try (Stream<Path> inside = Files.list(folder)) {
      if (inside.findAny().isPresent()) {
        throw new SkeinException(
            SkeinException.Code.USAGE,
            "'%s' is not empty: name an empty folder with --work".formatted(folder));
      }
    }
    return folder;
  }

  private static void delete(Path folder) throws IOException {
    List<Path> deepestFirst;
    try (Stream<Path> inside = Files.walk(folder)) {
      deepestFirst = inside.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path each : deepestFirst) {
      Files.delete(each);
    }
  }
}
