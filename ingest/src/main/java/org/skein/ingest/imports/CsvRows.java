package org.skein.ingest.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The records of a table by RFC 4180: commas, quotes doubled inside quotes, line breaks too. */
final class CsvRows implements AutoCloseable {
  /** A quote that is never closed would take in the rest of the file. */
  private static final int LONGEST_CELL = 1 << 20;

  private final Reader reader;
  private int ahead = -2;

  CsvRows(Reader reader) {
    this.reader = new BufferedReader(reader, 1 << 16);
  }

  /**
   * The next record, or null at the end.
   *
   * @throws IOException if the bytes cannot be read, or a quote is not closed
   */
  @Nullable List<String> next() throws IOException {
    if (peek() < 0) {
      return null;
    }
    List<String> cells = new ArrayList<>();
    while (true) {
      cells.add(peek() == '"' ? quoted() : plain());
      int end = read();
      if (end != ',') {
        if (end == '\r' && peek() == '\n') {
          read();
        }
        return cells;
      }
    }
  }

  private String plain() throws IOException {
    StringBuilder cell = new StringBuilder();
    while (peek() >= 0 && peek() != ',' && peek() != '\n' && peek() != '\r') {
      cell.append((char) read());
    }
    return cell.toString();
  }

  private String quoted() throws IOException {
    read();
    StringBuilder cell = new StringBuilder();
    while (true) {
      int c = read();
      if (c < 0 || cell.length() > LONGEST_CELL) {
        throw new IOException("a quote is opened and not closed");
      }
      if (c != '"') {
        cell.append((char) c);
      } else if (peek() == '"') {
        cell.append((char) read());
      } else {
        return cell.append(plain()).toString();
      }
    }
  }

  private int peek() throws IOException {
    if (ahead == -2) {
      ahead = reader.read();
    }
    return ahead;
  }

  private int read() throws IOException {
    int c = peek();
    ahead = c < 0 ? c : -2;
    return c;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
