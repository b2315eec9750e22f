package org.skein.ingest.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Rows as lines of text, in columns. */
public final class BenchTable {
  private static final List<String> HEAD =
      List.of("", "value", "unit", "reference", "ratio", "bar", "");
  private static final List<Boolean> RIGHT = List.of(false, true, false, true, true, true, false);

  private BenchTable() {}

  /** One line for each row, under a head. */
  public static List<String> lines(List<BenchRow> rows) {
    List<List<String>> cells = new ArrayList<>();
    cells.add(HEAD);
    rows.forEach(row -> cells.add(cells(row)));
    int[] widths = new int[HEAD.size()];
    for (List<String> line : cells) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], line.get(i).length());
      }
    }
    return cells.stream().map(line -> line(line, widths)).toList();
  }

  private static List<String> cells(BenchRow row) {
    return List.of(
        row.name(),
        number(row.value()),
        row.unit(),
        number(row.reference()),
        row.ratio() == null ? "" : number(row.ratio()) + " x",
        row.bar() == null ? "" : row.bar(),
        row.pass() == null ? "" : row.pass() ? "pass" : "FAIL");
  }

  private static String number(@Nullable Double number) {
    if (number == null) {
      return "";
    }
    return String.format(Locale.ROOT, Math.abs(number) < 100 ? "%.2f" : "%,.0f", number);
  }

  private static String line(List<String> cells, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String gap = " ".repeat(widths[i] - cells.get(i).length());
      line.append(RIGHT.get(i) ? gap + cells.get(i) : cells.get(i) + gap).append("  ");
    }
    return line.toString().stripTrailing();
  }
}
