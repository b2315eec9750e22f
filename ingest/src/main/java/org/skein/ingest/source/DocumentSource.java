package org.skein.ingest.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.skein.graph.model.Document;
import org.skein.graph.model.SkeinException;
import org.skein.ingest.read.DocumentReader;
import org.skein.ingest.read.Sink;

/**
 * The documents of files and folders, in an order that depends on names alone. Every file ends as
 * documents or as a skip with a reason; hidden files are passed over.
 */
public final class DocumentSource {
  private final List<Path> paths;

  private DocumentSource(List<Path> paths) {
    this.paths = List.copyOf(paths);
  }

  /**
   * A source of the given files and folders, in the given order.
   *
   * @throws SkeinException if one of them is missing or may not be read
   */
  public static DocumentSource of(List<Path> paths) {
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw bad("there is no file or folder '%s': check the path".formatted(path));
      }
      if (!Files.isReadable(path)) {
        throw bad("'%s' may not be read: change its permissions".formatted(path));
      }
    }
    return new DocumentSource(paths);
  }

  /** How many inputs there will be about, without reading documents; -1 if that is not known. */
  public long estimate() {
    InputCount count = new InputCount();
    walk(count::add, (name, reason) -> count.addOne());
    return count.total();
  }

  /** Reads everything, each input once; one thread, in order. */
  public void forEach(Consumer<Input> consumer) {
    DocumentReader reader = new DocumentReader();
    Sink sink = sinkTo(consumer);
    walk(
        (name, file) -> reader.read(name, file, sink),
        (name, reason) -> sink.skipped(name, "unreadable", reason));
  }

  private void walk(BiConsumer<String, Path> files, BiConsumer<String, String> refusals) {
    FileWalk walk = new FileWalk(files, refusals);
    paths.forEach(walk::from);
  }

  private static Sink sinkTo(Consumer<Input> consumer) {
    return new Sink() {
      @Override
      public void document(String name, Document document) {
        consumer.accept(new Input.Read(name, document));
      }

      @Override
      public void skipped(String name, String code, String reason) {
        consumer.accept(new Input.Skipped(name, code, reason));
      }
    };
  }

  private static SkeinException bad(String message) {
    return new SkeinException(SkeinException.Code.BAD_INPUT, message);
  }
}
