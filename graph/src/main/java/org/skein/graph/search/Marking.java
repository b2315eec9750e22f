package org.skein.graph.search;

import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which terms of a text to mark.
 *
 * @param terms these
 * @param further and those that this holds for; null where these are all
 */
record Marking(Set<String> terms, @Nullable Predicate<String> further) {
  Marking {
    terms = Set.copyOf(terms);
  }

  boolean marks(String term) {
    return terms.contains(term) || (further != null && further.test(term));
  }
}
