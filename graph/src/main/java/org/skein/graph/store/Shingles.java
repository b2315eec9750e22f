package org.skein.graph.store;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The set of all runs of five words of a text, hashed to 64 bits and sorted. A word is a run of
 * letters and digits, case ignored; each Han, Kana or Hangul character is a word.
 */
final class Shingles {
  private static final int WORDS = 5;
  private static final Pattern WORD =
      Pattern.compile(
          "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]"
              + "|[\\p{L}\\p{N}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]]+");

  private final long[] hashes;

  private Shingles(long[] hashes) {
    this.hashes = hashes;
  }

  static Shingles of(String text) {
    long[] words =
        WORD.matcher(text.toLowerCase(Locale.ROOT))
            .results()
            .map(java.util.regex.MatchResult::group)
            .mapToLong(Shingles::hash)
            .toArray();
    int count = Math.max(1, words.length - WORDS + 1);
    long[] hashes = new long[count];
    for (int i = 0; i < count; i++) {
      long hash = 0;
      for (int j = i; j < Math.min(i + WORDS, words.length); j++) {
        hash = mix(hash * 31 + words[j]);
      }
      hashes[i] = hash;
    }
    return new Shingles(Arrays.stream(hashes).sorted().distinct().toArray());
  }

  long[] hashes() {
    return hashes.clone();
  }

  /** The share of shingles that both have among those that either has. */
  double jaccard(Shingles other) {
    int common = 0;
    int i = 0;
    int j = 0;
    while (i < hashes.length && j < other.hashes.length) {
      int order = Long.compare(hashes[i], other.hashes[j]);
      common += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return (double) common / (hashes.length + other.hashes.length - common);
  }

  private static long hash(String word) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
    }
    return mix(hash);
  }

  /** The finaliser of SplitMix64 (Steele, Lea and Flood 2014). */
  static long mix(long value) {
    long z = value + 0x9e3779b97f4a7c15L;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
