package org.skein.api.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.skein.api.answer.Answers;
import org.skein.graph.bench.MadeGraph;

/**
 * What is measured on: a made graph that was loaded.
 *
 * @param byClaims ids of all entities that claims speak of, those of most claims first
 * @param index the folder of the search index
 * @param note takes a line about what is done now
 */
record Ground(
    MadeGraph made, Answers answers, List<String> byClaims, Path index, Consumer<String> note) {
  Ground {
    byClaims = List.copyOf(byClaims);
  }

  /** The id of one of the hundred entities that most claims speak of. */
  String top(int i) {
    return byClaims.get(i % Math.min(100, byClaims.size()));
  }

  /** The id of one of the hundred entities in the middle of that order. */
  String median(int i) {
    return byClaims.get(Math.min(byClaims.size() - 1, byClaims.size() / 2 + i % 100));
  }
}
