package org.skein.graph.trend;

import org.jspecify.annotations.Nullable;
import org.skein.graph.model.SkeinException;

/**
 * The months of a request, counted from January of year 0.
 *
 * @param from the first, or null for the first there is
 * @param to the one behind the last, or null for all there are
 */
record Span(@Nullable Integer from, @Nullable Integer to) {
  static final Span ALL = new Span(null, null);

  /**
   * The span from the beginning of one period to the end of another.
   *
   * @throws SkeinException {@code USAGE} if one is no period, or the last is before the first
   */
  static Span of(@Nullable String from, @Nullable String to) {
    Integer first = from == null ? null : Step.monthsOf(from)[0];
    Integer last = to == null ? null : Step.monthsOf(to)[1];
    if (first != null && last != null && last <= first) {
      throw new SkeinException(
          SkeinException.Code.USAGE,
          "the span ends (%s) before it begins (%s)".formatted(to, from));
    }
    return new Span(first, last);
  }

  /** The first document of the span in a table. */
  int firstDocument(ClaimTable table) {
    return from == null ? 0 : table.documentsBefore(Days.ofMonth(from));
  }

  /** The document behind the last dated one of the span. */
  int lastDocument(ClaimTable table) {
    return to == null ? table.dated : table.documentsBefore(Days.ofMonth(to));
  }
}
