package org.skein.api.job;

import org.skein.ingest.source.Input;

/** Hears how far a run is. */
public interface Progress {
  /** One more input is done. */
  void step(String name);

  /** One more input is done, and gave no document. */
  void skip(Input.Skipped input);
}
