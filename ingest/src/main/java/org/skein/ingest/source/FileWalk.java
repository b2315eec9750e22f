package org.skein.ingest.source;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Visits the files below a path, folders by name; follows links but never into a folder that it is
 * in; passes hidden files over.
 */
final class FileWalk {
  private final BiConsumer<String, Path> files;
  private final BiConsumer<String, String> refusals;
  private final Deque<Path> open = new ArrayDeque<>();

  /**
   * @param files takes name and path of each file
   * @param refusals takes the name of what cannot be visited, and why
   */
  FileWalk(BiConsumer<String, Path> files, BiConsumer<String, String> refusals) {
    this.files = files;
    this.refusals = refusals;
  }

  /** Visits a file, or a folder with all that is below it; names are relative to it. */
  void from(Path path) {
    if (Files.isDirectory(path)) {
      folder("", path);
    } else {
      file(nameOf(path), path);
    }
  }

  private void folder(String name, Path folder) {
    try {
      Path real = folder.toRealPath();
      if (open.contains(real)) {
        return;
      }
      open.push(real);
      for (Path child : children(folder)) {
        String childName = name.isEmpty() ? nameOf(child) : name + "/" + nameOf(child);
        if (Files.isDirectory(child)) {
          folder(childName, child);
        } else {
          file(childName, child);
        }
      }
      open.pop();
    } catch (IOException | DirectoryIteratorException e) {
      refusals.accept(
          name,
          "the folder cannot be listed (%s): check its permissions".formatted(e.getMessage()));
    }
  }

  private static List<Path> children(Path folder) throws IOException {
    List<Path> children = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      for (Path child : stream) {
        if (!nameOf(child).startsWith(".")) {
          children.add(child);
        }
      }
    }
    children.sort(Comparator.comparing(FileWalk::nameOf));
    return children;
  }

  private void file(String name, Path file) {
    if (!Files.exists(file)) {
      refusals.accept(name, "it links to a file that is not there: mend or remove the link");
    } else if (!Files.isRegularFile(file)) {
      refusals.accept(name, "it is a device or a pipe: give files and folders");
    } else {
      files.accept(name, file);
    }
  }

  private static String nameOf(Path path) {
    Path name = path.toAbsolutePath().normalize().getFileName();
    return String.valueOf(name == null ? path : name);
  }
}
