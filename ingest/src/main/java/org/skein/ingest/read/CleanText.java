package org.skein.ingest.read;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * The form in which text is stored: NFC, one paragraph a line, single spaces, no blank lines, no
 * control or invisible characters, no halves of surrogate pairs.
 */
final class CleanText {
  private static final String[] LIGATURES = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};

  private CleanText() {}

  /** Clean lines, separated by {@code \n}; empty if there is nothing to read. */
  static String lines(String raw) {
    StringBuilder out = new StringBuilder(raw.length());
    boolean space = false;
    boolean line = false;
    for (int i = 0; i < raw.length(); ) {
      int c = raw.codePointAt(i);
      i += Character.charCount(c);
      if (isLineEnd(c)) {
        line = true;
      } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        space = true;
      } else if (isReadable(c)) {
        if (out.length() > 0 && (line || space)) {
          out.append(line ? '\n' : ' ');
        }
        line = false;
        space = false;
        append(out, c);
      }
    }
    return Normalizer.normalize(out, Normalizer.Form.NFC);
  }

  /** Clean text on one line. */
  static String line(String raw) {
    return lines(raw).replace('\n', ' ');
  }

  /** Clean text on one line, or null if nothing is left of it. */
  static @Nullable String lineOrNull(@Nullable String raw) {
    if (raw == null) {
      return null;
    }
    String clean = line(raw);
    return clean.isEmpty() ? null : clean;
  }

  private static void append(StringBuilder out, int c) {
    if (c >= 0xfb00 && c <= 0xfb06) {
      out.append(LIGATURES[c - 0xfb00]);
    } else if (c >= 0xf0a7 && c <= 0xf0d8) {
      out.append('•'); // bullets of the Symbol and Wingdings fonts
    } else {
      out.appendCodePoint(c);
    }
  }

  private static boolean isLineEnd(int c) {
    return c == '\n'
        || c == '\r'
        || c == '\f'
        || c == 0x0b
        || c == 0x85
        || c == 0x2028
        || c == 0x2029;
  }

  private static boolean isReadable(int c) {
    if (c == 0x200c || c == 0x200d) {
      return true; // joiners carry meaning in several scripts
    }
    if ((c & 0xfffe) == 0xfffe || (c >= 0xfdd0 && c <= 0xfdef)) {
      return false; // noncharacters
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> false;
      case Character.PRIVATE_USE -> c >= 0xf0a7 && c <= 0xf0d8;
      default -> true;
    };
  }
}
