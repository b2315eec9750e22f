package org.skein.ingest.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.skein.graph.model.Document;

/** Reads bytes as a file of a name, and keeps what the reader gave. */
final class Reading implements Sink {
  record Skip(String name, String code, String reason) {}

  final List<String> names = new ArrayList<>();
  final List<Document> documents = new ArrayList<>();
  final List<Skip> skips = new ArrayList<>();

  static Reading of(Path folder, String fileName, byte[] bytes, Limits limits) {
    try {
      Path file = folder.resolve(fileName);
      Files.write(file, bytes);
      Reading reading = new Reading();
      new DocumentReader(limits).read(fileName, file, reading);
      return reading;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Reading of(Path folder, String fileName, byte[] bytes) {
    return of(folder, fileName, bytes, Limits.DEFAULT);
  }

  static Reading of(Path folder, String fileName, String text) {
    return of(folder, fileName, text.getBytes(StandardCharsets.UTF_8));
  }

  static Reading of(Path folder, String fileName, String text, Charset charset) {
    return of(folder, fileName, text.getBytes(charset));
  }

  Document only() {
    if (documents.size() != 1 || !skips.isEmpty()) {
      throw new AssertionError("expected one document: " + documents + skips);
    }
    return documents.get(0);
  }

  Skip onlySkip() {
    if (skips.size() != 1 || !documents.isEmpty()) {
      throw new AssertionError("expected one skip: " + documents + skips);
    }
    return skips.get(0);
  }

  @Override
  public void document(String name, Document document) {
    names.add(name);
    documents.add(document);
  }

  @Override
  public void skipped(String name, String code, String reason) {
    skips.add(new Skip(name, code, reason));
  }
}
