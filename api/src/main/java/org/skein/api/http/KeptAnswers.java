package org.skein.api.http;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answers that were sent last, by their tags. A tag names the state of the graph, the question
 * and the representation, so what is found under it is what would be made anew; answers of former
 * states are asked for no more and fall out first.
 */
final class KeptAnswers {
  private static final long MOST_BYTES = 32L << 20;

  /** One answer may take this share of all. */
  private static final int LEAST_KEPT = 16;

  private final Map<String, KeptAnswer> byTag = new LinkedHashMap<>(64, 0.75f, true);
  private final long most;
  private long weight;

  /** Answers of 32 MB at most. */
  KeptAnswers() {
    this(MOST_BYTES);
  }

  /**
   * @param most how many bytes they may take together
   */
  KeptAnswers(long most) {
    this.most = most;
  }

  /** The answer with this tag, or null. */
  synchronized @Nullable KeptAnswer find(String tag) {
    return byTag.get(tag);
  }

  /** Keeps an answer, and drops those that were not asked for longest where it takes too much. */
  synchronized void keep(String tag, KeptAnswer answer) {
    if (answer.weight() > most / LEAST_KEPT) {
      return;
    }
    KeptAnswer former = byTag.put(tag, answer);
    weight += answer.weight() - (former == null ? 0 : former.weight());
    Iterator<KeptAnswer> oldest = byTag.values().iterator();
    while (weight > most) {
      weight -= oldest.next().weight();
      oldest.remove();
    }
  }

  /** The memory that all take, in bytes. */
  synchronized long weight() {
    return weight;
  }
}
