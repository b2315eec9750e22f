package org.skein.api.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.skein.graph.model.SkeinException;

/** The folder that a bench works in: one that is named and kept, or a temporary one. */
final class BenchFolder implements AutoCloseable {
  private final Path folder;
  private final boolean temporary;

  private BenchFolder(Path folder, boolean temporary) {
    this.folder = folder;
    this.temporary = temporary;
  }

  /**
   * A temporary folder.
   *
   * @throws SkeinException if none can be made
   */
  static BenchFolder temporary() {
    try {
      return new BenchFolder(Files.createTempDirectory("skein-bench"), true);
    } catch (IOException e) {
      throw new UncheckedIOException("no temporary folder can be made", e);
    }
  }

  /**
   * A folder that is kept.
   *
   * @throws SkeinException {@code USAGE} if it is not empty
   */
  static BenchFolder kept(Path folder) {
    try {
      Files.createDirectories(folder);
      try (Stream<Path> inside = Files.list(folder)) {
        if (inside.findAny().isPresent()) {
          throw new SkeinException(
              SkeinException.Code.USAGE,
              "'%s' is not empty: name an empty folder with --work".formatted(folder));
        }
      }
      return new BenchFolder(folder, false);
    } catch (IOException e) {
      throw new UncheckedIOException("the folder of the bench cannot be used", e);
    }
  }

  Path path() {
    return folder;
  }

  @Override
  public void close() {
    if (!temporary) {
      return;
    }
    try (Stream<Path> inside = Files.walk(folder)) {
      List<Path> deepestFirst = inside.sorted(Comparator.reverseOrder()).toList();
      for (Path each : deepestFirst) {
        Files.delete(each);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the folder of the bench cannot be deleted", e);
    }
  }
}
