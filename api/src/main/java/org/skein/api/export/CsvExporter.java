package org.skein.api.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Four tables in an archive; its entries are dated alike, so that the same tables give the same.
 */
final class CsvExporter implements Exporter {
  private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

  @Override
  public void write(Content content, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    for (CsvTable table : CsvTable.values()) {
      ZipEntry entry = new ZipEntry(table.fileName());
      entry.setTimeLocal(ALWAYS);
      zip.putNextEntry(entry);
      table.write(content, zip);
      zip.closeEntry();
    }
    zip.finish();
  }
}
