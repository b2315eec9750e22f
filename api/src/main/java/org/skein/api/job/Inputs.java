package org.skein.api.job;

import java.util.function.Consumer;
import org.skein.ingest.source.Input;

/** The inputs of a run, in an order that is the same each time. */
@FunctionalInterface
public interface Inputs {
  /** Hands over every input, one after the other. */
  void forEach(Consumer<Input> consumer);
}
