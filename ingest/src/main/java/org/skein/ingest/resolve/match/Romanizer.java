package org.skein.ingest.resolve.match;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes names of other scripts in plain Latin letters, the way passports and newspapers do, which
 * is not how libraries do: Щербаков is Shcherbakov and not Ŝerbakov. Arabic and Hebrew give the
 * letters that are written, so the short vowels are missing. Chinese characters stay as they are.
 */
final class Romanizer {
  private static final Map<Character, String> LETTERS = RomanLetters.all();
  private static final String ONSETS = "g,kk,n,d,tt,r,m,b,pp,s,ss,,j,jj,ch,k,t,p,h";
  private static final String VOWELS =
      "a,ae,ya,yae,eo,e,yeo,ye,o,wa,wae,oe,yo,u,wo,we,wi,yu,eu,ui,i";
  private static final String CODAS = ",k,k,k,n,n,n,t,l,k,m,l,l,l,l,l,m,p,p,t,t,ng,t,t,k,t,p,t";

  private static final String[] ONSET = ONSETS.split(",", -1);
  private static final String[] VOWEL = VOWELS.split(",", -1);
  private static final String[] CODA = CODAS.split(",", -1);

  private Romanizer() {}

  /** ICU's rules are large: they are read when the first letter is met that has none here. */
  private static final class Rules {
    static final Transliterator TO_LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");
  }

  /** True for a letter of another script than ours, Chinese characters aside. */
  static boolean isForeign(char c) {
    return c > 0x24F && Character.isLetter(c) && !Han.is(c) && !isLatinExtended(c);
  }

  private static boolean isLatinExtended(char c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
  }

  /** True if a text has letters of a script that leaves vowels out, or puts them anywhere. */
  static boolean lacksVowels(String text) {
    return text.codePoints()
        .mapToObj(Character.UnicodeScript::of)
        .anyMatch(
            script ->
                script == Character.UnicodeScript.ARABIC
                    || script == Character.UnicodeScript.HEBREW
                    || script == Character.UnicodeScript.THAI);
  }

  /** True if a text has Korean syllables. */
  static boolean hasHangul(String text) {
    return text.chars().anyMatch(c -> c >= 0xAC00 && c <= 0xD7A3);
  }

  /** The same text in Latin letters; letters of ours and Chinese characters stay. */
  static String latin(String text) {
    StringBuilder out = new StringBuilder(text.length() + 8);
    StringBuilder others = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : 0;
      boolean other = isForeign(c) || isMark(c) && !others.isEmpty();
      String known = i == text.length() || !other && LETTERS.get(c) == null ? null : known(text, i);
      if (known == null && other) {
        others.append(c);
        continue;
      }
      if (!others.isEmpty()) {
        out.append(Rules.TO_LATIN.transliterate(others.toString()));
        others.setLength(0);
      }
      if (i < text.length()) {
        out.append(known == null ? String.valueOf(c) : known);
      }
    }
    return out.toString();
  }

  private static boolean isMark(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || c == 'ー';
  }

  private static @Nullable String known(String text, int at) {
    char c = text.charAt(at);
    if (c >= 0xAC00 && c <= 0xD7A3) {
      return syllable(c - 0xAC00);
    }
    if (c == 'υ' || c == 'Υ' || c == 'ύ') {
      char before = at == 0 ? ' ' : Character.toLowerCase(text.charAt(at - 1));
      return before == 'ο' ? "u" : before == 'α' || before == 'ε' ? "v" : "y";
    }
    char lower = Character.toLowerCase(c);
    String letters = LETTERS.get(lower);
    if (letters == null || c == lower || letters.isEmpty()) {
      return letters;
    }
    return letters.substring(0, 1).toUpperCase(Locale.ROOT) + letters.substring(1);
  }

  /** A Korean syllable by the Revised Romanization, without assimilation. */
  private static String syllable(int code) {
    return ONSET[code / 588] + VOWEL[code / 28 % 21] + CODA[code % 28];
  }
}
