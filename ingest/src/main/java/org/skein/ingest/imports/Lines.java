package org.skein.ingest.imports;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.skein.graph.model.SkeinException;
import org.skein.graph.model.SkeinException.Code;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The lines of a file, compressed by gzip or not, one JSON object each. */
final class Lines implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final BufferedReader reader;
  private final ImportLog log;
  private long number;

  private Lines(BufferedReader reader, ImportLog log) {
    this.reader = reader;
    this.log = log;
  }

  /**
   * Opens a file.
   *
   * @throws SkeinException {@code BAD_INPUT} if there is none, or it is not what its name says
   */
  static Lines open(Path file, ImportLog log) {
    return new Lines(new BufferedReader(reader(file)), log);
  }

  /** The characters of a file, decompressed where it is a gzip, without a byte order mark. */
  static Reader reader(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new SkeinException(
          Code.BAD_INPUT, "there is no file '%s': check the path".formatted(file));
    }
    try {
      PushbackInputStream in =
          new PushbackInputStream(new BufferedInputStream(Files.newInputStream(file)), 3);
      byte[] head = in.readNBytes(3);
      boolean mark =
          head.length == 3
              && head[0] == (byte) 0xef
              && head[1] == (byte) 0xbb
              && head[2] == (byte) 0xbf;
      if (!mark) {
        in.unread(head);
      }
      boolean zipped = head.length >= 2 && head[0] == (byte) 0x1f && head[1] == (byte) 0x8b;
      if (!zipped && file.toString().toLowerCase(Locale.ROOT).endsWith(".gz")) {
        throw new SkeinException(
            Code.BAD_INPUT,
            "'%s' is no gzip file, whatever its name says: get it again, or rename it"
                .formatted(file));
      }
      InputStream bytes = zipped ? new GZIPInputStream(in, 1 << 16) : in;
      return new InputStreamReader(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new SkeinException(
          Code.BAD_INPUT,
          "'%s' cannot be read (%s): get it again".formatted(file, e.getMessage()),
          e);
    }
  }

  /**
   * The object of the next line that has one, or null at the end. Other lines, and the place where
   * a damaged file breaks off, go to the log.
   */
  @Nullable JsonNode next() {
    while (true) {
      String line = line();
      if (line == null) {
        return null;
      }
      if (line.isBlank()) {
        continue;
      }
      log.row();
      try {
        JsonNode node = JSON.readTree(line);
        if (node.isObject()) {
          return node;
        }
        log.problem(number, null, "not-an-object", "each line is one JSON object: mend the line");
      } catch (JacksonException e) {
        log.problem(
            number,
            null,
            "bad-json",
            "each line is one JSON object (%s): mend the line".formatted(e.getOriginalMessage()));
      }
    }
  }

  /** The number of the line that was read last, from 1. */
  long number() {
    return number;
  }

  private @Nullable String line() {
    try {
      String line = reader.readLine();
      number++;
      return line;
    } catch (IOException e) {
      brokenOff(log, number, e);
      return null;
    }
  }

  static void brokenOff(ImportLog log, long row, IOException e) {
    log.problem(
        row,
        null,
        ImportLog.BROKEN_OFF,
        "the file is damaged behind this row (%s): get it again and import it again, what is there already stays once"
            .formatted(e.getMessage()));
  }

  @Override
  public void close() {
    try {
      reader.close();
    } catch (IOException e) {
      throw new IllegalStateException("a file that was read cannot be closed", e);
    }
  }
}
