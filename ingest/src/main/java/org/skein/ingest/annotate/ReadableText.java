package org.skein.ingest.annotate;

/**
 * A text as the tokenizer can take it, every character in its place: lone surrogates, control
 * characters, and runs without a space that are too long for words become spaces. Ideographs are
 * written without spaces, and so end a run.
 */
final class ReadableText {
  /** Longer than any word, address or formula. */
  static final int MAX_RUN = 1_000;

  private static final int FIRST_EAST_ASIAN = 0x2E80;

  private ReadableText() {}

  static String of(String text) {
    char[] units = text.toCharArray();
    int run = 0;
    for (int i = 0; i < units.length; i++) {
      if (isUnreadable(units, i)) {
        units[i] = ' ';
      }
      if (endsRun(units[i])) {
        blank(units, run, i);
        run = i + 1;
      }
    }
    blank(units, run, units.length);
    return new String(units);
  }

  private static boolean isUnreadable(char[] units, int i) {
    char c = units[i];
    if (Character.isHighSurrogate(c)) {
      return i + 1 == units.length || !Character.isLowSurrogate(units[i + 1]);
    }
    if (Character.isLowSurrogate(c)) {
      return i == 0 || !Character.isHighSurrogate(units[i - 1]);
    }
    return Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r';
  }

  private static boolean endsRun(char c) {
    return c == ' ' || Character.isWhitespace(c) || (c >= FIRST_EAST_ASIAN && c <= '\uFFEF');
  }

  private static void blank(char[] units, int from, int to) {
    if (to - from > MAX_RUN) {
      for (int i = from; i < to; i++) {
        units[i] = ' ';
      }
    }
  }
}
