package org.skein.ingest.imports;

import java.util.List;
import java.util.function.Consumer;
import org.skein.graph.model.Entity;
import org.skein.graph.model.Findings;

/** A register or table that is ready to go into a graph: first its entities, then its findings. */
public interface TableImport {
  /** Entities that are handed on together: one write transaction. */
  int TOGETHER = 2000;

  /**
   * Hands on what the register says of its entities, at most {@link #TOGETHER} at a time; call it
   * once, before {@link #findings}.
   *
   * @throws org.skein.graph.model.SkeinException {@code BAD_INPUT} if the file cannot be read
   */
  void entities(Consumer<List<Entity>> batches);

  /** What the rows state, read as it is asked for; can be gone through once. */
  Iterable<Findings> findings();

  /** What was read and what was left out so far. */
  ImportLog log();
}
