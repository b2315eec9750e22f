package org.skein.ingest.resolve.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the known names that a name may be a variant of: by sound, skeleton, acronym, beginning and
 * translated words. One sorted array of 64-bit cells, a key's hash before the number of a name; a
 * million names take some 60 MB and a lookup some microseconds.
 */
public final class NameIndex {
  private static final int NUMBER_BITS = 24;
  private static final long NUMBER_MASK = (1L << NUMBER_BITS) - 1;
  private static final int MAX_BUCKET = 512;
  private static final double KEYS_PER_LIKENESS = 4;
  private static final double LETTERS_ALIKE = 0.5;
  private static final double PARTS_ALIKE = 0.7;

  private final NameMatcher matcher;
  private long[] cells = new long[1 << 12];
  private int size;
  private long[] signatures = new long[1 << 10];
  private long[] parts = new long[1 << 10];
  private int names;
  private boolean sorted = true;

  /** An empty index whose names are read as this matcher reads them. */
  public NameIndex(NameMatcher matcher) {
    this.matcher = matcher;
  }

  /** Adds a name and returns its number: 0 for the first, then counting up. */
  public int add(String name) {
    return add(matcher.prepare(name));
  }

  /** Adds a name and returns its number: 0 for the first, then counting up. */
  public int add(NameMatcher.Prepared name) {
    if (names > NUMBER_MASK) {
      throw new IllegalStateException("an index holds at most %d names".formatted(NUMBER_MASK + 1));
    }
    for (long key : IndexKeys.of(name)) {
      if (size == cells.length) {
        cells = Arrays.copyOf(cells, size + (size >> 1));
      }
      cells[size++] = (key << NUMBER_BITS) | names;
    }
    if (names == signatures.length) {
      signatures = Arrays.copyOf(signatures, names + (names >> 1));
      parts = Arrays.copyOf(parts, signatures.length);
    }
    parts[names] = IndexKeys.parts(name);
    signatures[names] = IndexKeys.signature(name);
    sorted = false;
    return names++;
  }

  /** Sorts what was added; to be called once, before the first lookup. */
  public NameIndex ready() {
    cells = Arrays.copyOf(cells, size);
    Arrays.sort(cells);
    sorted = true;
    return this;
  }

  /** How many names it holds. */
  public int size() {
    return names;
  }

  /**
   * The numbers of the names that share keys with this one, at most {@code limit}: those first that
   * share most keys and most pairs of letters.
   */
  public List<Integer> candidates(NameMatcher.Prepared name, int limit) {
    if (!sorted) {
      throw new IllegalStateException("ready() comes before the first lookup");
    }
    Map<Integer, Integer> shared = new HashMap<>();
    for (long key : IndexKeys.of(name)) {
      long from = key << NUMBER_BITS;
      int at = Arrays.binarySearch(cells, from);
      at = at < 0 ? -at - 1 : at;
      for (int n = 0; n < MAX_BUCKET && at < size; n++, at++) {
        if ((cells[at] & ~NUMBER_MASK) != from) {
          break;
        }
        shared.merge((int) (cells[at] & NUMBER_MASK), 1, Integer::sum);
      }
    }
    long signature = IndexKeys.signature(name);
    List<Ranked> ranked = new ArrayList<>(shared.size());
    shared.forEach((number, keys) -> ranked.add(ranked(number, keys, signature)));
    ranked.sort(Comparator.comparingDouble(Ranked::rank).reversed().thenComparing(Ranked::number));
    return ranked.stream().limit(limit).map(Ranked::number).toList();
  }

  /**
   * Compares a name with every name by letter pairs and by parts that have translations, and
   * returns the numbers of those that are worth the full comparison.
   */
  public List<Integer> alike(NameMatcher.Prepared name) {
    long letters = IndexKeys.signature(name);
    long translated = IndexKeys.parts(name);
    int few = Long.bitCount(translated);
    List<Integer> alike = new ArrayList<>();
    for (int i = 0; i < names; i++) {
      boolean sounds = likeness(signatures[i], letters) >= LETTERS_ALIKE;
      int common = Long.bitCount(parts[i] & translated);
      boolean means = common >= 3 && common >= PARTS_ALIKE * Math.max(few, Long.bitCount(parts[i]));
      if (sounds || means) {
        alike.add(i);
      }
    }
    return alike;
  }

  private record Ranked(int number, double rank) {}

  private Ranked ranked(int number, int keys, long signature) {
    return new Ranked(number, keys + KEYS_PER_LIKENESS * likeness(signatures[number], signature));
  }

  /** The share of pairs of letters that both have, of those that either has. */
  static double likeness(long a, long b) {
    int either = Long.bitCount(a | b);
    return either == 0 ? 0 : (double) Long.bitCount(a & b) / either;
  }
}
