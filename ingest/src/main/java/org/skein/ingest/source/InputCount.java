package org.skein.ingest.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Counts inputs: a file is one, a file of lines is as many as it has lines. */
final class InputCount {
  /** Counting the lines of more than this would keep a user waiting. */
  private static final long MOST_BYTES = 1L << 30;

  private long total;
  private boolean unknown;

  void addOne() {
    total++;
  }

  void add(String name, Path file) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".jsonl") || lower.endsWith(".ndjson")) {
      addLines(file);
    } else if (lower.endsWith(".jsonl.gz") || lower.endsWith(".ndjson.gz")) {
      unknown = true;
    } else {
      total++;
    }
  }

  /** All inputs, or -1 if a part of them cannot be told cheaply. */
  long total() {
    return unknown ? -1 : total;
  }

  private void addLines(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      if (Files.size(file) > MOST_BYTES) {
        unknown = true;
        return;
      }
      byte[] buffer = new byte[1 << 16];
      boolean blank = true;
      for (int n = in.read(buffer); n > 0; n = in.read(buffer)) {
        for (int i = 0; i < n; i++) {
          if (buffer[i] == '\n') {
            total += blank ? 0 : 1;
            blank = true;
          } else if (buffer[i] > ' ' || buffer[i] < 0) {
            blank = false;
          }
        }
      }
      total += blank ? 0 : 1;
    } catch (IOException e) {
      total++; // it will be reported as unreadable, once
    }
  }
}
