package org.skein.graph.model;

/**
 * The root of every error that Skein raises on purpose: it names the input, the rule and the way
 * out.
 */
public class SkeinException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Code code;

  /** What went wrong, for exit codes and HTTP problems. */
  public enum Code {
    /** The command or request is not well formed. */
    USAGE,
    /** An input cannot be read or does not follow its rules. */
    BAD_INPUT,
    /** Nothing has that id or name. */
    NOT_FOUND,
    /** Something that must be free is taken: a port, a data folder. */
    IN_USE,
    /** It contradicts what was decided before. */
    CONFLICT,
    /** A store, index or model was written by another version, or is damaged. */
    INCOMPATIBLE,
    /** A server that is needed does not answer. */
    UNAVAILABLE
  }

  public SkeinException(Code code, String message) {
    super(message);
    this.code = code;
  }

  public SkeinException(Code code, String message, Throwable cause) {
    super(message, cause);
    this.code = code;
  }

  /** What went wrong. */
  public Code code() {
    return code;
  }
}
