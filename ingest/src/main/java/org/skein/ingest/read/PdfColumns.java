package org.skein.ingest.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The reading order of a page: where a clear gutter runs down between two bodies of text, the left
 * is read before the right, and what crosses the gutter parts what is above it from what is below.
 */
final class PdfColumns {
  private static final int FEWEST_LINES = 4;
  private static final int DEEPEST = 3;
  private static final float STEP = 2;
  private static final float NARROWEST = 8;
  private static final double FILLED = 0.5;
  private static final double CROSSED = 0.6;

  private PdfColumns() {}

  /** The columns of a page, in reading order. */
  static List<List<Fragment>> of(List<Fragment> page) {
    List<List<Fragment>> columns = new ArrayList<>();
    split(page, 0, columns);
    return columns;
  }

  private static void split(List<Fragment> region, int depth, List<List<Fragment>> out) {
    float gutter = depth > DEEPEST ? Float.NaN : gutter(region);
    if (Float.isNaN(gutter)) {
      if (!region.isEmpty()) {
        out.add(region);
      }
      return;
    }
    List<Fragment> sorted = new ArrayList<>(region);
    sorted.sort(Comparator.comparingDouble(Fragment::y));
    List<Fragment> across = new ArrayList<>();
    List<Fragment> beside = new ArrayList<>();
    for (Fragment f : sorted) {
      boolean crosses = f.left() < gutter - STEP && f.right() > gutter + STEP;
      if (crosses && !beside.isEmpty()) {
        sides(beside, gutter, depth, out);
        beside.clear();
      } else if (!crosses && !across.isEmpty() && !isOnLineOf(f, across)) {
        out.add(List.copyOf(across));
        across.clear();
      }
      (crosses || (!across.isEmpty() && isOnLineOf(f, across)) ? across : beside).add(f);
    }
    if (!across.isEmpty()) {
      out.add(across);
    }
    sides(beside, gutter, depth, out);
  }

  private static boolean isOnLineOf(Fragment f, List<Fragment> across) {
    return Math.abs(f.y() - across.get(across.size() - 1).y()) < 0.3f * f.size();
  }

  private static void sides(
      List<Fragment> beside, float gutter, int depth, List<List<Fragment>> out) {
    split(beside.stream().filter(f -> centre(f) < gutter).toList(), depth + 1, out);
    split(beside.stream().filter(f -> centre(f) >= gutter).toList(), depth + 1, out);
  }

  private static float centre(Fragment f) {
    return (f.left() + f.right()) / 2;
  }

  /** The middle of the best gutter, or NaN. */
  private static float gutter(List<Fragment> region) {
    if (region.size() < 2 * FEWEST_LINES) {
      return Float.NaN;
    }
    float from = (float) region.stream().mapToDouble(Fragment::left).min().orElse(0);
    float to = (float) region.stream().mapToDouble(Fragment::right).max().orElse(0);
    int bins = (int) ((to - from) / STEP) + 1;
    int[] covered = covered(region, from, bins);
    int least = Integer.MAX_VALUE;
    int top = 0;
    for (int i = bins / 6; i < bins * 5 / 6; i++) {
      least = Math.min(least, covered[i]);
      top = Math.max(top, covered[i]);
    }
    float best = Float.NaN;
    double most = 0;
    for (double slack = 0; slack <= 0.21; slack += 0.07) {
      for (float middle : valleys(covered, least + slack * (top - least))) {
        double value = value(region, from + STEP * middle, from, to);
        if (value > most) {
          most = value;
          best = from + STEP * middle;
        }
      }
    }
    return best;
  }

  /** The middles, in bins, of the stretches that are covered no more than so often. */
  private static List<Float> valleys(int[] covered, double most) {
    List<Float> middles = new ArrayList<>();
    int last = covered.length * 5 / 6;
    int start = -1;
    for (int i = covered.length / 6; i <= last; i++) {
      boolean low = i < last && covered[i] <= most;
      if (low && start < 0) {
        start = i;
      } else if (!low && start >= 0) {
        if ((i - start) * STEP >= NARROWEST) {
          middles.add((start + i) / 2f);
        }
        start = -1;
      }
    }
    return middles;
  }

  private static int[] covered(List<Fragment> region, float from, int bins) {
    int[] covered = new int[bins];
    for (Fragment f : region) {
      int last = Math.min(bins - 1, (int) ((f.right() - from) / STEP));
      for (int i = Math.max(0, (int) ((f.left() - from) / STEP)); i <= last; i++) {
        covered[i]++;
      }
    }
    return covered;
  }

  /** How well a gutter parts a region: the lines on the weaker side, 0 if it does not. */
  private static double value(List<Fragment> region, float gutter, float from, float to) {
    List<Fragment> left = region.stream().filter(f -> f.right() <= gutter + STEP).toList();
    List<Fragment> right = region.stream().filter(f -> f.left() >= gutter - STEP).toList();
    int lines = Math.min(PdfLine.of(left).size(), PdfLine.of(right).size());
    int crossing = region.size() - left.size() - right.size();
    boolean parts =
        lines >= FEWEST_LINES
            && crossing <= CROSSED * region.size()
            && isProse(left, gutter - from)
            && isProse(right, to - gutter)
            && overlap(left, right) > 0.3;
    return parts ? lines - 0.5 * crossing : 0;
  }

  /** Lines of prose fill their column; the cells of a table do not. */
  private static boolean isProse(List<Fragment> side, float width) {
    double filled =
        PdfLine.of(side).stream().mapToDouble(l -> l.right() - l.left()).average().orElse(0);
    return filled > FILLED * width;
  }

  private static double overlap(List<Fragment> left, List<Fragment> right) {
    float top = Math.max(top(left), top(right));
    float bottom = Math.min(bottom(left), bottom(right));
    float least = Math.min(bottom(left) - top(left), bottom(right) - top(right));
    return (bottom - top) / Math.max(1, least);
  }

  private static float top(List<Fragment> side) {
    return (float) side.stream().mapToDouble(Fragment::y).min().orElse(0);
  }

  private static float bottom(List<Fragment> side) {
    return (float) side.stream().mapToDouble(Fragment::y).max().orElse(0);
  }
}
