package org.skein.ingest.source;

import org.skein.graph.model.Document;

/** What became of one input: a document, or a reason why it is none. */
public sealed interface Input {

  /** What the input is called: a path, or path and line or entry. */
  String name();

  /** A document that was read. */
  record Read(String name, Document document) implements Input {}

  /**
   * An input that gave no document.
   *
   * @param code a short stable word such as {@code empty}, {@code encrypted}, {@code unsupported}
   * @param reason what is wrong and what to do, in a sentence
   */
  record Skipped(String name, String code, String reason) implements Input {}
}
