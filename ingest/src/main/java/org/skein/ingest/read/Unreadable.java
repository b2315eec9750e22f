package org.skein.ingest.read;

/** An input that gives no document: a stable code, and a reason with the way out. */
final class Unreadable extends Exception {
  private static final long serialVersionUID = 1L;

  static final String EMPTY = "empty";
  static final String UNSUPPORTED = "unsupported";
  static final String ENCRYPTED = "encrypted";
  static final String NO_TEXT = "no-text";
  static final String BAD_JSON = "bad-json";
  static final String TOO_LARGE = "too-large";
  static final String NESTED = "nested-archive";
  static final String TIMEOUT = "timeout";
  static final String FAILED = "failed";

  private final String code;

  Unreadable(String code, String reason) {
    super(reason, null, false, false);
    this.code = code;
  }

  static Unreadable empty() {
    return new Unreadable(EMPTY, "it holds no text: check that the right file was given");
  }

  static Unreadable tooLarge(String what, long limit) {
    return new Unreadable(
        TOO_LARGE, "%s is over the limit of %,d: split it into parts".formatted(what, limit));
  }

  static Unreadable failed(Throwable cause) {
    String message = String.valueOf(cause.getMessage());
    String line = CleanText.line(message.length() > 200 ? message.substring(0, 200) : message);
    return new Unreadable(
        FAILED,
        "it is damaged or not what its name says (%s: %s): open it elsewhere and save it again"
            .formatted(cause.getClass().getSimpleName(), line));
  }

  String code() {
    return code;
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
