package org.skein.graph.store;

import java.util.Comparator;
import org.skein.graph.view.MeasurementView;

/** Orders by day of publication, newest first; undated last, then by id. */
final class NewestFirst {
  static final Comparator<MeasurementView> MEASUREMENTS =
      Comparator.comparing(
              (MeasurementView one) -> one.document().published(),
              Comparator.nullsLast(Comparator.<String>reverseOrder()))
          .thenComparing(MeasurementView::id);

  private NewestFirst() {}
}
