package org.skein.ingest.gold;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** Counts what was predicted, what is gold and what is both, by a label. */
public final class Tally {
  private final Map<String, int[]> counts = new TreeMap<>();

  /** Counts one that should be there. */
  public void gold(String label) {
    of(label)[0]++;
  }

  /** Counts one that is there. */
  public void predicted(String label) {
    of(label)[1]++;
  }

  /** Counts one that is both. */
  public void hit(String label) {
    of(label)[2]++;
  }

  private int[] of(String label) {
    return counts.computeIfAbsent(label, key -> new int[3]);
  }

  /** The figures over all labels. */
  public Figures total() {
    int[] sum = new int[3];
    for (int[] count : counts.values()) {
      for (int i = 0; i < sum.length; i++) {
        sum[i] += count[i];
      }
    }
    return Figures.of(sum[2], sum[0], sum[1]);
  }

  /** The figures of each label, by label. */
  public Map<String, Figures> byLabel() {
    Map<String, Figures> figures = new TreeMap<>();
    counts.forEach((label, n) -> figures.put(label, Figures.of(n[2], n[0], n[1])));
    return Collections.unmodifiableMap(figures);
  }
}
