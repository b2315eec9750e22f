package org.skein.ingest.gold;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Greedy one-to-one matching: each gold item takes the first prediction that is still free.
 *
 * @param hits the matched pairs, in the order of the gold
 * @param missed the gold items without a partner
 * @param spurious the predictions without a partner
 */
record Matching<T>(List<Pair<T>> hits, List<T> missed, List<T> spurious) {

  /** A gold item and the prediction that meets it. */
  record Pair<T>(T gold, T predicted) {}

  static <T> Matching<T> of(List<T> gold, List<T> predicted, BiPredicate<T, T> same) {
    List<T> free = new ArrayList<>(predicted);
    List<Pair<T>> hits = new ArrayList<>();
    List<T> missed = new ArrayList<>();
    for (T item : gold) {
      int partner = 0;
      while (partner < free.size() && !same.test(item, free.get(partner))) {
        partner++;
      }
      if (partner < free.size()) {
        hits.add(new Pair<>(item, free.remove(partner)));
      } else {
        missed.add(item);
      }
    }
    return new Matching<>(hits, missed, free);
  }
}
