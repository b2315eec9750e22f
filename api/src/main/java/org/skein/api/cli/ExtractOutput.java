package org.skein.api.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skein.graph.model.SkeinException;

/** Where extracted lines go: each is out before the next begins. */
final class ExtractOutput implements AutoCloseable {
  private final PrintStream stream;
  private final String name;
  private final @Nullable PrintStream owned;

  private ExtractOutput(PrintStream stream, String name, @Nullable PrintStream owned) {
    this.stream = stream;
    this.name = name;
    this.owned = owned;
  }

  /**
   * The file, or stdout where there is none.
   *
   * @throws SkeinException if the file cannot be written, or is one of the inputs
   */
  static ExtractOutput open(@Nullable Path file, List<Path> inputs, Terminal terminal) {
    if (file == null) {
      return new ExtractOutput(terminal.out(), "stdout", null);
    }
    Path folder = file.toAbsolutePath().normalize().getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      throw bad("there is no folder '%s' for '%s': make it first".formatted(folder, file), null);
    }
    if (Files.isDirectory(file)) {
      throw bad("'%s' is a folder: name a file in it".formatted(file), null);
    }
    try {
      for (Path input : inputs) {
        if (Files.exists(file) && Files.isSameFile(file, input)) {
          throw bad("'%s' is an input too: name another file".formatted(file), null);
        }
      }
      PrintStream stream =
          new PrintStream(Files.newOutputStream(file), false, StandardCharsets.UTF_8);
      return new ExtractOutput(stream, file.toString(), stream);
    } catch (IOException e) {
      throw bad("'%s' cannot be written: %s".formatted(file, e.getMessage()), e);
    }
  }

  /**
   * Writes one line, and flushes.
   *
   * @throws SkeinException if it cannot be written any more
   */
  void write(String line) {
    stream.println(line);
    if (stream.checkError()) {
      throw new SkeinException(
          SkeinException.Code.UNAVAILABLE,
          "%s takes no more lines: the disk is full, or the reader has gone".formatted(name));
    }
  }

  @Override
  public void close() {
    if (owned != null) {
      owned.close();
    }
  }

  private static SkeinException bad(String message, @Nullable IOException cause) {
    return cause == null
        ? new SkeinException(SkeinException.Code.BAD_INPUT, message)
        : new SkeinException(SkeinException.Code.BAD_INPUT, message, cause);
  }
}
