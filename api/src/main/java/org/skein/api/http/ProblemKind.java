package org.skein.api.http;

import java.util.Locale;
import org.skein.graph.model.SkeinException;

/** The kinds of problem that the server answers with. */
enum ProblemKind {
  BAD_REQUEST(400, "The request is not well formed"),
  NOT_FOUND(404, "Nothing has that id or address"),
  METHOD_NOT_ALLOWED(405, "This address answers to other methods"),
  NOT_ACCEPTABLE(406, "There is no such representation"),
  IN_USE(409, "Something that is needed is taken"),
  CONFLICT(409, "It contradicts what was decided before"),
  INCOMPATIBLE(500, "The store was written by another version"),
  UNEXPECTED(500, "The server failed"),
  UNAVAILABLE(503, "Something that is needed does not answer");

  private final int status;
  private final String title;

  ProblemKind(int status, String title) {
    this.status = status;
    this.title = title;
  }

  /** The kind of problem that an error code is to whoever asked. */
  static ProblemKind of(SkeinException.Code code) {
    return switch (code) {
      case USAGE, BAD_INPUT -> BAD_REQUEST;
      case NOT_FOUND -> NOT_FOUND;
      case IN_USE -> IN_USE;
      case CONFLICT -> CONFLICT;
      case INCOMPATIBLE -> INCOMPATIBLE;
      case UNAVAILABLE -> UNAVAILABLE;
    };
  }

  /** The kind of problem that an HTTP status is. */
  static ProblemKind of(int status) {
    return switch (status) {
      case 404 -> NOT_FOUND;
      case 405 -> METHOD_NOT_ALLOWED;
      case 406 -> NOT_ACCEPTABLE;
      case 503 -> UNAVAILABLE;
      default -> status < 500 ? BAD_REQUEST : UNEXPECTED;
    };
  }

  /** The stable word for it. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind in words. */
  String title() {
    return title;
  }

  /** The HTTP status. */
  int status() {
    return status;
  }
}
