package org.skein.graph.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skein.graph.model.SkeinException;
import org.skein.graph.model.SkeinException.Code;

/**
 * A data folder held by this process alone. The operating system lets go of the lock when the
 * process ends, however it ends.
 */
final class DataFolder implements AutoCloseable {
  /** The version of what is written under the folder; another version is refused. */
  static final int FORMAT = 1;

  private final Path folder;
  private final FileChannel channel;

  private DataFolder(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  /**
   * Makes the folder where it is missing, locks it and checks its format.
   *
   * @throws SkeinException {@code BAD_INPUT} if it is no folder or cannot be written, {@code
   *     IN_USE} if another store holds it, {@code INCOMPATIBLE} if another version wrote it
   */
  static DataFolder hold(Path folder) {
    Path absolute = folder.toAbsolutePath().normalize();
    FileChannel channel = lock(absolute);
    try {
      checkFormat(absolute);
      return new DataFolder(absolute, channel);
    } catch (IOException e) {
      close(channel);
      throw notWritable(absolute, e);
    } catch (SkeinException e) {
      close(channel);
      throw e;
    }
  }

  /** Where the embedded server keeps its files. */
  Path graph() {
    return folder.resolve("graph");
  }

  @Override
  public String toString() {
    return folder.toString();
  }

  @Override
  public void close() {
    close(channel);
  }

  private static FileChannel lock(Path folder) {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new SkeinException(
          Code.BAD_INPUT, "%s is a file: name a folder for the data".formatted(folder));
    }
    @Nullable FileChannel channel = null;
    try {
      Files.createDirectories(folder);
      channel =
          FileChannel.open(
              folder.resolve("lock"),
              StandardOpenOption.CREATE,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE);
      @Nullable FileLock lock = channel.tryLock();
      if (lock == null) {
        throw inUse(folder, holder(channel));
      }
      sign(channel);
      return channel;
    } catch (OverlappingFileLockException e) {
      close(channel);
      throw inUse(folder, "this very process");
    } catch (IOException e) {
      close(channel);
      throw notWritable(folder, e);
    } catch (SkeinException e) {
      close(channel);
      throw e;
    }
  }

  private static void sign(FileChannel channel) throws IOException {
    channel.truncate(0);
    String pid = Long.toString(ProcessHandle.current().pid());
    channel.write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.US_ASCII)), 0);
  }

  private static String holder(FileChannel channel) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(20);
    int length = channel.read(bytes, 0);
    return length <= 0
        ? "another process"
        : "process " + new String(bytes.array(), 0, length, StandardCharsets.US_ASCII);
  }

  private static void checkFormat(Path folder) throws IOException {
    Path file = folder.resolve("format");
    String expected = "skein %d".formatted(FORMAT);
    if (Files.exists(file)) {
      String found = Files.readString(file, StandardCharsets.UTF_8).strip();
      if (!found.equals(expected)) {
        throw incompatible(folder.toString(), found, expected);
      }
    } else if (isFilled(folder.resolve("graph"))) {
      throw incompatible(folder.toString(), "a store without a format", expected);
    } else {
      Files.writeString(file, expected + "\n", StandardCharsets.UTF_8);
    }
  }

  private static boolean isFilled(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.findAny().isPresent();
    }
  }

  static SkeinException incompatible(String where, String found, String expected) {
    return new SkeinException(
        Code.INCOMPATIBLE,
        ("%s holds '%s', this version of Skein reads '%s': name another data folder and ingest the"
                + " documents again, or use the version that wrote it")
            .formatted(where, found, expected));
  }

  private static SkeinException inUse(Path folder, String holder) {
    return new SkeinException(
        Code.IN_USE,
        "the data folder %s is in use by %s: stop that, or name another folder"
            .formatted(folder, holder));
  }

  private static SkeinException notWritable(Path folder, IOException cause) {
    return new SkeinException(
        Code.BAD_INPUT,
        "the data folder %s cannot be written (%s): name another, or change its permissions"
            .formatted(folder, cause),
        cause);
  }

  private static void close(@Nullable FileChannel channel) {
    try {
      if (channel != null) {
        channel.close();
      }
    } catch (IOException e) {
      // The lock goes with the process; nothing is lost.
      throw new IllegalStateException("cannot close a lock file", e);
    }
  }
}
