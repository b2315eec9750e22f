package org.skein.ingest.annotate;

import java.util.ArrayList;
import java.util.List;

/** The basic Universal Dependencies tree of one sentence; token positions count from 0. */
public final class Dependencies {
  /** The head of the root. */
  public static final int ROOT = -1;

  private final int[] heads;
  private final String[] labels;
  private final List<List<Integer>> children = new ArrayList<>();

  Dependencies(int[] heads, String[] labels) {
    this.heads = heads.clone();
    this.labels = labels.clone();
    for (int i = 0; i < heads.length; i++) {
      children.add(new ArrayList<>());
    }
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] >= 0) {
        children.get(heads[i]).add(i);
      }
    }
  }

  /** The number of tokens. */
  public int size() {
    return heads.length;
  }

  /** The head of token {@code i}, or {@link #ROOT}. */
  public int head(int i) {
    return heads[i];
  }

  /** The label of the edge to token {@code i}, such as {@code nsubj:pass}. */
  public String label(int i) {
    return labels[i];
  }

  /** The tokens that hang on token {@code i}, in order. */
  public List<Integer> children(int i) {
    return children.get(i);
  }

  /** The tokens that hang on {@code i} by exactly this label, in order. */
  public List<Integer> children(int i, String label) {
    List<Integer> found = new ArrayList<>(2);
    for (int child : children.get(i)) {
      if (labels[child].equals(label)) {
        found.add(child);
      }
    }
    return found;
  }

  /** Whether some token hangs on {@code i} by this label. */
  public boolean has(int i, String label) {
    for (int child : children.get(i)) {
      if (labels[child].equals(label)) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code i} is {@code ancestor} or stands below it. */
  public boolean isBelow(int i, int ancestor) {
    int at = i;
    for (int steps = 0; at != ROOT && steps <= heads.length; steps++) {
      if (at == ancestor) {
        return true;
      }
      at = heads[at];
    }
    return false;
  }
}
