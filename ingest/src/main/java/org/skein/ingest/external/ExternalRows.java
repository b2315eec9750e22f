package org.skein.ingest.external;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.skein.ingest.bench.BenchRow;
import org.skein.ingest.gold.Figures;
import org.skein.ingest.gold.Tally;

/** Turns the figures of a set into rows, in per cent. */
final class ExternalRows {
  private final ExternalSet set;
  private final List<BenchRow> rows = new ArrayList<>();

  ExternalRows(ExternalSet set) {
    this.set = set;
  }

  /** Adds a plain count. */
  void count(String what, int count) {
    rows.add(BenchRow.of(name(what), count, what));
  }

  /** Adds precision, recall and F1 over all labels. */
  void total(String what, Tally tally) {
    figures(what, tally.total());
  }

  /** Adds F1 over all labels beside what others report. */
  void besideOthers(String what, Tally tally) {
    for (Map.Entry<String, Double> other : set.references().entrySet()) {
      String beside = "%s, beside %s on test, reported by its authors";
      rows.add(
          BenchRow.of(
                  name(beside.formatted(what, other.getKey())), percent(tally.total().f1()), "% F1")
              .comparedWith(other.getValue()));
    }
  }

  /** Adds precision, recall and F1 of each label. */
  void labels(String what, Tally tally) {
    tally.byLabel().forEach((label, figures) -> figures(what + ", " + label, figures));
  }

  private void figures(String what, Figures figures) {
    rows.add(BenchRow.of(name(what), percent(figures.p()), "% P"));
    rows.add(BenchRow.of(name(what), percent(figures.r()), "% R"));
    rows.add(BenchRow.of(name(what), percent(figures.f1()), "% F1"));
  }

  private String name(String what) {
    return set.name() + ": " + what;
  }

  private static double percent(double share) {
    return Math.round(share * 1e4) / 1e2;
  }

  /** All rows, in the order in which they were added. */
  List<BenchRow> rows() {
    return rows;
  }
}
