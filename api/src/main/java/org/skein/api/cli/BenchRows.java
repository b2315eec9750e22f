package org.skein.api.cli;

import java.util.List;
import org.skein.ingest.bench.BenchRow;
import org.skein.ingest.bench.BenchTable;

/** Prints measured figures. */
final class BenchRows {
  private BenchRows() {}

  static void print(Session session, JsonOption json, List<BenchRow> rows) {
    if (json.isWanted()) {
      rows.forEach(row -> session.terminal().line(session.json().line(row)));
    } else {
      BenchTable.lines(rows).forEach(session.terminal()::line);
    }
  }
}
