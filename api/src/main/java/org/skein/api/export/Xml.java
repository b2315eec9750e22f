package org.skein.api.export;

import java.io.IOException;
import java.io.Writer;

/** Texts as XML 1.0 can hold them. */
final class Xml {
  private Xml() {}

  /** Writes a text so that a parser reads it back; what XML cannot hold becomes U+FFFD. */
  static void write(Writer out, String text) throws IOException {
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      i += Character.charCount(character);
      switch (character) {
        case '&' -> out.write("&amp;");
        case '<' -> out.write("&lt;");
        case '>' -> out.write("&gt;");
        case '"' -> out.write("&quot;");
        // A parser would make a line feed of a bare one.
        case '\r' -> out.write("&#13;");
        default -> out.write(Character.toString(isAllowed(character) ? character : 0xFFFD));
      }
    }
  }

  private static boolean isAllowed(int character) {
    return character == '\t'
        || character == '\n'
        || character >= 0x20 && character <= 0xD7FF
        || character >= 0xE000 && character <= 0xFFFD
        || character >= 0x10000;
  }
}
