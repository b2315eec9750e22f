package org.skein.ingest.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A line of a column: fragments with one baseline, from left to right. */
record PdfLine(List<Fragment> fragments) {
  /** In ems. */
  private static final float CELL_GAP = 1.2f;

  PdfLine {
    fragments = List.copyOf(fragments);
  }

  /** The lines of a column, from top to bottom. */
  static List<PdfLine> of(List<Fragment> column) {
    List<Fragment> sorted = new ArrayList<>(column);
    sorted.sort(Comparator.comparingDouble(Fragment::y).thenComparingDouble(Fragment::left));
    List<PdfLine> lines = new ArrayList<>();
    List<Fragment> line = new ArrayList<>();
    for (Fragment f : sorted) {
      if (!line.isEmpty()
          && f.y() - line.get(0).y() > 0.4f * Math.min(f.size(), line.get(0).size())) {
        lines.add(sorted(line));
        line.clear();
      }
      line.add(f);
    }
    if (!line.isEmpty()) {
      lines.add(sorted(line));
    }
    return lines;
  }

  private static PdfLine sorted(List<Fragment> line) {
    line.sort(Comparator.comparingDouble(Fragment::left));
    return new PdfLine(line);
  }

  String text() {
    StringBuilder out = new StringBuilder();
    Fragment before = null;
    for (Fragment f : fragments) {
      boolean apart = before != null && f.left() - before.right() > 0.18f * f.size();
      boolean cell = before != null && isRow() && f.left() - before.right() > CELL_GAP * f.size();
      out.append(cell ? " | " : apart ? " " : "").append(f.text());
      before = f;
    }
    return out.toString().replaceAll("(?:\\s?\\.){5,}+\\s*\\d{0,4}$", "").strip();
  }

  /** Whether wide gaps part it into the cells of a table. */
  boolean isRow() {
    int gaps = 0;
    boolean wide = false;
    for (int i = 1; i < fragments.size(); i++) {
      float gap = fragments.get(i).left() - fragments.get(i - 1).right();
      boolean afterBullet = i == 1 && fragments.get(0).text().length() <= 3;
      if (gap > CELL_GAP * fragments.get(i).size() && !afterBullet) {
        gaps++;
        wide |= gap > 2.5f * fragments.get(i).size();
      }
    }
    return gaps > 1 || wide;
  }

  int page() {
    return fragments.get(0).page();
  }

  float left() {
    return fragments.get(0).left();
  }

  float right() {
    return fragments.get(fragments.size() - 1).right();
  }

  float y() {
    return fragments.get(0).y();
  }

  /** The size of its longest fragment. */
  float size() {
    return fragments.stream()
        .max(Comparator.comparingInt(f -> f.text().length()))
        .map(Fragment::size)
        .orElse(10f);
  }

  boolean isBold() {
    return fragments.stream().allMatch(Fragment::bold);
  }
}
