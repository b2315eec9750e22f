package org.skein.api.job;

import org.skein.graph.model.Findings;
import org.skein.graph.view.DocumentView;
import org.skein.ingest.source.Input;

/** What became of one input of a run. */
sealed interface Outcome {
  /** It was read. */
  record Found(String name, Findings findings) implements Outcome {}

  /** The graph had it before. */
  record Known(String name, DocumentView document) implements Outcome {}

  /** It gave no document. */
  record Skipped(Input.Skipped input) implements Outcome {}
}
