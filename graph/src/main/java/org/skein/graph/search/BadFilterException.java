package org.skein.graph.search;

import org.jspecify.annotations.Nullable;
import org.skein.graph.model.SkeinException;

/** A filter with a value that cannot be. */
public final class BadFilterException extends SkeinException {
  private static final long serialVersionUID = 1L;

  private final FacetField field;
  private final @Nullable String suggestion;

  BadFilterException(FacetField field, String message, @Nullable String suggestion) {
    super(Code.USAGE, message);
    this.field = field;
    this.suggestion = suggestion;
  }

  /** The field of the filter. */
  public FacetField field() {
    return field;
  }

  /** What was probably meant, or null where nothing is near. */
  public @Nullable String suggestion() {
    return suggestion;
  }
}
