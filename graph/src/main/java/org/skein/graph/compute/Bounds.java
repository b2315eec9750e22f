package org.skein.graph.compute;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a quantity: it is at least {@code low} and at most {@code high}.
 *
 * @param low the lower bound; 0 where nothing is known
 * @param high the upper bound, or null where it may be anything above
 * @param working the arithmetic, or what is missing, in words
 * @param sources the addresses that the figures come from
 */
public record Bounds(double low, @Nullable Double high, String working, List<String> sources) {
  public Bounds {
    sources = List.copyOf(sources);
    if (high != null && high < low) {
      throw new IllegalArgumentException("bounds %s > %s".formatted(low, high));
    }
  }

  static Bounds exactly(double value, String working, List<String> sources) {
    return new Bounds(value, value, working, sources);
  }

  static Bounds unknown(String working) {
    return new Bounds(0, null, working, List.of());
  }

  /** Whether nothing at all is known. */
  public boolean isUnknown() {
    return low == 0 && high == null;
  }

  Verdict atLeast(double threshold) {
    if (low >= threshold) {
      return Verdict.YES;
    }
    return high != null && high < threshold ? Verdict.NO : Verdict.UNKNOWN;
  }

  Verdict above(double threshold) {
    if (low > threshold) {
      return Verdict.YES;
    }
    return high != null && high <= threshold ? Verdict.NO : Verdict.UNKNOWN;
  }

  Verdict below(double threshold) {
    if (high != null && high < threshold) {
      return Verdict.YES;
    }
    return low >= threshold ? Verdict.NO : Verdict.UNKNOWN;
  }
}
