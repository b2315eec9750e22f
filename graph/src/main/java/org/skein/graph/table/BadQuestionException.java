package org.skein.graph.table;

import org.jspecify.annotations.Nullable;
import org.skein.graph.model.SkeinException;

/** A question that cannot be answered as it stands: which part is at fault, and what was meant. */
public final class BadQuestionException extends SkeinException {
  private static final long serialVersionUID = 1L;

  /** The parts of a question. */
  public enum Part {
    /** The filter. */
    FILTER,
    /** The sort order. */
    SORT,
    /** The facets. */
    FACET
  }

  private final Part part;
  private final @Nullable String suggestion;

  BadQuestionException(Part part, String message, @Nullable String suggestion) {
    super(Code.USAGE, message);
    this.part = part;
    this.suggestion = suggestion;
  }

  /** The part at fault. */
  public Part part() {
    return part;
  }

  /** What was probably meant, or null where nothing is near. */
  public @Nullable String suggestion() {
    return suggestion;
  }
}
