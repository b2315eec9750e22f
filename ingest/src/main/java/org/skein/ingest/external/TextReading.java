package org.skein.ingest.external;

import java.util.List;
import org.skein.ingest.Pipeline;
import org.skein.ingest.extract.Extraction;
import org.skein.ingest.extract.Quantity;

/** What is read out of a text: by the shipped models, or by a fake in a test. */
interface TextReading {
  /** Names and claims where they stand. */
  Extraction extraction(String text);

  /** Quantities, whatever they measure. */
  List<Quantity> quantities(String text);

  /** The reading of a pipeline. */
  static TextReading of(Pipeline pipeline) {
    return new TextReading() {
      @Override
      public Extraction extraction(String text) {
        return pipeline.extraction(text);
      }

      @Override
      public List<Quantity> quantities(String text) {
        return pipeline.quantities(text);
      }
    };
  }
}
