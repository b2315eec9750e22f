package org.skein.api.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.skein.api.Json;
import org.skein.api.export.Content.Sink;
import org.skein.api.list.Columns;
import org.skein.api.list.Csv;

/** The tables of a CSV export. */
enum CsvTable {
  ENTITIES(Columns.ENTITIES, (content, sink) -> content.entities(one -> sink.take(one.entity()))),
  CLAIMS(Columns.CLAIMS, (content, sink) -> content.claims(sink::take)),
  MEASUREMENTS(Columns.MEASUREMENTS, (content, sink) -> content.measurements(sink::take)),
  DOCUMENTS(Columns.DOCUMENTS, (content, sink) -> content.documents(sink::take));

  private final Columns columns;
  private final BiConsumer<Content, Sink<Object>> rows;

  CsvTable(Columns columns, BiConsumer<Content, Sink<Object>> rows) {
    this.columns = columns;
    this.rows = rows;
  }

  String fileName() {
    return name().toLowerCase(Locale.ROOT) + ".csv";
  }

  void write(Content content, OutputStream out) throws IOException {
    Json json = new Json();
    out.write(Csv.header(columns).getBytes(StandardCharsets.UTF_8));
    rows.accept(
        content,
        one -> out.write(Csv.line(columns, json.tree(one)).getBytes(StandardCharsets.UTF_8)));
  }
}
