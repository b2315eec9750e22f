package org.skein.graph.search;

import com.ibm.icu.text.Transliterator;

/**
 * Traditional Chinese characters as simplified ones, one for one, so that 華為 finds 华为. Folding
 * keeps the number of UTF-16 units.
 */
final class HanFolding {
  private static final char FIRST = '\u4e00';
  private static final char LAST = '\u9fff';

  private final char[] folded = new char[LAST - FIRST + 1];

  HanFolding() {
    Transliterator simplify = Transliterator.getInstance("Traditional-Simplified");
    for (char c = FIRST; c <= LAST; c++) {
      String simple = simplify.transliterate(String.valueOf(c));
      folded[c - FIRST] = simple.length() == 1 ? simple.charAt(0) : c;
    }
  }

  char of(char c) {
    return c < FIRST || c > LAST ? c : folded[c - FIRST];
  }

  String of(String text) {
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      chars[i] = of(chars[i]);
    }
    return new String(chars);
  }
}
