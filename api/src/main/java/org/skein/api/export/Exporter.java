package org.skein.api.export;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a part of the graph in one format; the same part gives the same bytes. */
interface Exporter {
  /** Writes {@code content} to {@code out}, which stays open. */
  void write(Content content, OutputStream out) throws IOException;
}
