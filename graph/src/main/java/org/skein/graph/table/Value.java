package org.skein.graph.table;

/** What a clause asks of a field: one of the values between its bars. */
public sealed interface Value {

  /** The field is this. */
  record Is(String text) implements Value {}

  /** The field compares so with this. */
  record Compared(Comparison comparison, String text) implements Value {}

  /** The field is from {@code low} to {@code high}, both included. */
  record Between(String low, String high) implements Value {}

  /** The field has a value, whichever. */
  record Known() implements Value {}

  /** How a field compares with a value. */
  enum Comparison {
    /** {@code >}. */
    ABOVE,
    /** {@code >=}. */
    FROM,
    /** {@code <}. */
    BELOW,
    /** {@code <=}. */
    UP_TO;

    /** Whether a value that lies {@code sign} of the other (as comparators say it) fits. */
    boolean fits(int sign) {
      return switch (this) {
        case ABOVE -> sign > 0;
        case FROM -> sign >= 0;
        case BELOW -> sign < 0;
        case UP_TO -> sign <= 0;
      };
    }
  }
}
