package org.skein.graph.trend;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/** How much there is in each period, whatever it is about: what a share is a share of. */
final class Corpus {
  private final ClaimTable table;
  private final Map<Step, Counts> published = new EnumMap<>(Step.class);
  private final Map<Step, Counts> holds = new EnumMap<>(Step.class);

  Corpus(ClaimTable table) {
    this.table = table;
    for (Step step : Step.values()) {
      published.put(step, publishedBy(step));
    }
  }

  /**
   * What each period holds.
   *
   * @param first the number of the first period; -1 if there is none
   * @param documents documents of the period; by {@link Clock#HOLDS}, those with a claim that
   *     begins to hold in it
   * @param origins the different origins of these documents and, of such claims, their own
   * @param sources their different sources
   */
  record Counts(int first, int[] documents, int[] origins, int[] sources) {
    static final Counts NONE = new Counts(-1, new int[0], new int[0], new int[0]);

    int last() {
      return first + documents.length - 1;
    }

    int documents(int period) {
      return at(documents, period);
    }

    int origins(int period) {
      return at(origins, period);
    }

    int sources(int period) {
      return at(sources, period);
    }

    private int at(int[] counts, int period) {
      int index = period - first;
      return index < 0 || index >= counts.length ? 0 : counts[index];
    }
  }

  Counts counts(Step step, Clock clock) {
    if (clock == Clock.PUBLISHED) {
      return published.getOrDefault(step, Counts.NONE);
    }
    synchronized (holds) {
      return holds.computeIfAbsent(step, this::holdingIn);
    }
  }

  private Counts publishedBy(Step step) {
    long[] placed = new long[table.dated];
    for (int i = 0; i < table.dated; i++) {
      placed[i] = (long) step.ofMonth(table.documents.month()[i]) << 32 | i;
    }
    return count(placed, originsPublished(step));
  }

  /** Pairs of period and origin: of every dated document, and of its claims. */
  private long[] originsPublished(Step step) {
    long[] placed = new long[table.dated * 2 + 16];
    int size = 0;
    for (int i = 0; i < table.dated; i++) {
      long period = (long) step.ofMonth(table.documents.month()[i]) << 32;
      int own = table.documents.origin()[i];
      placed = with(placed, size++, period | own);
      for (int row = table.documents.firstRow()[i];
          row < table.documents.firstRow()[i + 1];
          row++) {
        if (table.origin(row) != own) {
          placed = with(placed, size++, period | table.origin(row));
        }
      }
    }
    return Numbers.distinct(placed, size);
  }

  private static long[] with(long[] values, int at, long value) {
    long[] room = at < values.length ? values : Arrays.copyOf(values, values.length * 2);
    room[at] = value;
    return room;
  }

  private Counts holdingIn(Step step) {
    long[] placed = new long[table.size()];
    long[] origins = new long[table.size()];
    int size = 0;
    for (int row = 0; row < table.size(); row++) {
      int period = period(table.claims.holds()[row], step);
      if (period >= 0) {
        origins[size] = (long) period << 32 | table.origin(row);
        placed[size++] = (long) period << 32 | table.claims.document()[row];
      }
    }
    return count(Numbers.distinct(placed, size), Numbers.distinct(origins, size));
  }

  /** The period in which a claim begins to hold; -1 if that is not known as exactly. */
  static int period(int holds, Step step) {
    boolean monthKnown = (holds & 1) == 1;
    return holds < 0 || !monthKnown && step != Step.YEAR ? -1 : step.ofMonth(holds >> 1);
  }

  /** Counts pairs of period and document, and of period and origin, which are sorted. */
  private Counts count(long[] placed, long[] origins) {
    if (placed.length == 0) {
      return Counts.NONE;
    }
    int first = (int) (placed[0] >>> 32);
    int many = (int) (placed[placed.length - 1] >>> 32) - first + 1;
    Counts counts = new Counts(first, new int[many], new int[many], new int[many]);
    IntSet sources = new IntSet(64);
    int at = -1;
    for (long each : placed) {
      int index = (int) (each >>> 32) - first;
      int document = (int) each;
      if (index != at) {
        sources.clear();
        at = index;
      }
      counts.documents()[index]++;
      int source = table.documents.source()[document];
      counts.sources()[index] += source >= 0 && sources.add(source) ? 1 : 0;
    }
    for (long each : origins) {
      counts.origins()[(int) (each >>> 32) - first]++;
    }
    return counts;
  }
}
