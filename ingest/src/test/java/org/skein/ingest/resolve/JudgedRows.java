package org.skein.ingest.resolve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads what was judged by hand: a table with tabs, comments left out. */
final class JudgedRows {
  private JudgedRows() {}

  static List<String[]> read(String file) throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(JudgedRows.class.getResourceAsStream(file)),
                StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.startsWith("#")).map(l -> l.split("\t")).toList();
    }
  }
}
