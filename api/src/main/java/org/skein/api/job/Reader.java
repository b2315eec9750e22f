package org.skein.api.job;

import org.skein.graph.model.Document;
import org.skein.graph.model.Findings;

/** Reads a document: safe for use by several threads at once. */
@FunctionalInterface
public interface Reader {
  /** All that the document states. */
  Findings read(Document document);
}
