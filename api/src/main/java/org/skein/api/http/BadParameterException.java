package org.skein.api.http;

import org.jspecify.annotations.Nullable;
import org.skein.graph.model.SkeinException;

/** A request parameter that breaks its rule, with the nearest value that would not. */
final class BadParameterException extends SkeinException {
  private static final long serialVersionUID = 1L;

  private final String parameter;
  private final @Nullable String suggestion;

  BadParameterException(Code code, String parameter, String message, @Nullable String suggestion) {
    super(code, message);
    this.parameter = parameter;
    this.suggestion = suggestion;
  }

  /** The name of the parameter. */
  String parameter() {
    return parameter;
  }

  /** What was probably meant, or null where nothing is near. */
  @Nullable String suggestion() {
    return suggestion;
  }
}
