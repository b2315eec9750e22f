package org.skein.ingest.gold;

import com.ibm.icu.lang.UCharacter;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * A surface as scores compare it: NFKC, case folded, without the article before it and the
 * possessive after it. The same as {@code norm} of the shared score.py.
 */
final class SurfaceKey {
  private static final int NEXT_LINE = 0x85;
  private static final Pattern ARTICLE =
      Pattern.compile("^the\\s+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern POSSESSIVE = Pattern.compile("(['’]s|['’])\\z");

  private SurfaceKey() {}

  /** The key of a surface. */
  static String of(String surface) {
    String text = stripped(Normalizer.normalize(surface, Normalizer.Form.NFKC));
    String folded = UCharacter.foldCase(text, true);
    return POSSESSIVE.matcher(ARTICLE.matcher(folded).replaceFirst("")).replaceFirst("");
  }

  private static String stripped(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  /** White space as Python's {@code str.strip} sees it. */
  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == NEXT_LINE;
  }
}
