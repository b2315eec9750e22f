package org.skein.api.http;

import org.jspecify.annotations.Nullable;

/**
 * What went wrong, as RFC 9457 words it.
 *
 * @param type a URI for the kind of problem
 * @param title the kind in words
 * @param status the HTTP status
 * @param detail what is wrong with this request, and what to do
 * @param code the kind as a stable word
 * @param parameter the parameter at fault, or null
 * @param suggestion what was probably meant, or null
 * @param requestId the id under which the log has this request
 */
record Problem(
    String type,
    String title,
    int status,
    String detail,
    String code,
    @Nullable String parameter,
    @Nullable String suggestion,
    String requestId) {

  /** A problem of this kind. */
  static Problem of(
      ProblemKind kind,
      String detail,
      @Nullable String parameter,
      @Nullable String suggestion,
      String requestId) {
    return new Problem(
        "urn:skein:problem:" + kind.code(),
        kind.title(),
        kind.status(),
        detail,
        kind.code(),
        parameter,
        suggestion,
        requestId);
  }
}
