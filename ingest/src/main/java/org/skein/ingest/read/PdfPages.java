package org.skein.ingest.read;

import java.util.List;

/**
 * The words of a document by page.
 *
 * @param fragments of each page
 * @param heights of each page, in points
 */
record PdfPages(List<List<Fragment>> fragments, List<Float> heights) {

  int characters() {
    return fragments.stream().flatMap(List::stream).mapToInt(f -> f.text().length()).sum();
  }

  /** The size in which most characters are set, in points. */
  float bodySize() {
    int[] counts = new int[200];
    for (List<Fragment> page : fragments) {
      for (Fragment f : page) {
        counts[Math.min(199, Math.round(f.size() * 2))] += f.text().length();
      }
    }
    int best = 0;
    for (int i = 1; i < counts.length; i++) {
      best = counts[i] > counts[best] ? i : best;
    }
    return best == 0 ? 10 : best / 2f;
  }
}
