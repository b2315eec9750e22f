package org.skein.graph.judge;

import java.util.List;
import java.util.Set;
import org.skein.graph.judge.PairScorer.Candidate;
import org.skein.graph.view.PairFeature;

/** What the names of two entities say for or against their being one. Safe for many threads. */
public interface NameReasons {

  /** The reasons; their weights add up to log odds. The order of the two does not matter. */
  List<PairFeature> of(Candidate one, Candidate other);

  /** Forms of a name besides its letters in which it meets other writings of itself. */
  default Set<String> keys(String name) {
    return Set.of();
  }
}
