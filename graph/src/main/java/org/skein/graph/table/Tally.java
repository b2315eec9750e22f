package org.skein.graph.table;

import java.util.function.ObjIntConsumer;

/** Counts of values. */
interface Tally {
  /** Counts the value of a row, if it has one. */
  void add(int row);

  /** Hands over each value that occurred, and how often. */
  void forEach(ObjIntConsumer<String> consumer);
}
