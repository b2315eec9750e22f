package org.skein.ingest.read;

import org.skein.graph.model.Document;

/** Takes what a file gives: each document or refusal once, in the order of the file. */
public interface Sink {

  /** A document was read from the input of that name. */
  void document(String name, Document document);

  /**
   * The input of that name gave no document.
   *
   * @param code a short stable word
   * @param reason what is wrong and what to do, in a sentence
   */
  void skipped(String name, String code, String reason);
}
