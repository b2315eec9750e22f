package org.skein.ingest.source;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.skein.graph.model.Document;
import org.skein.graph.model.SkeinException;

/** Stand-in: plain text files only. */
public final class DocumentSource {
  private final List<Path> paths;

  private DocumentSource(List<Path> paths) {
    this.paths = List.copyOf(paths);
  }

  public static DocumentSource of(List<Path> paths) {
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw new SkeinException(
            SkeinException.Code.BAD_INPUT, "there is no file or folder '%s'".formatted(path));
      }
    }
    return new DocumentSource(paths);
  }

  public long estimate() {
    return paths.size();
  }

  public void forEach(Consumer<Input> consumer) {
    for (Path path : paths) {
      String name = path.toString();
      try {
        String text = Files.readString(path, StandardCharsets.UTF_8);
        consumer.accept(
            text.isBlank()
                ? new Input.Skipped(name, "empty", "the file has no text")
                : new Input.Read(
                    name, Document.of(name, name, null, null, null, null, "text/plain", text)));
      } catch (java.io.IOException e) {
        consumer.accept(new Input.Skipped(name, "unreadable", String.valueOf(e.getMessage())));
      }
    }
  }
}
