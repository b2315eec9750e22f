package org.skein.ingest.resolve.match;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** Chinese characters: simplified, and read as pinyin without tones (readings from ICU). */
public final class Han {
  private static final int FIRST = 0x4E00;
  private static final int LAST = 0x9FFF;

  /** Characters as Japan writes them, each before the Chinese one; ICU knows the traditional. */
  private static final String JAPANESE =
      "団团発发実实総总検检図图観观応应験验気气広广価价経经営营鉄铁沢泽竜龙対对変变転转戦战労劳栄荣"
          + "効效駅驿薬药楽乐単单弾弹読读続续訳译覧览拡扩権权帰归県县関关鶏鸡歯齿収收巣巢両两弐贰斉齐"
          + "浜滨涜渎済济渋涩猟猎獣兽瓶瓶穂穗稲稻穏稳窓窗糸丝緑绿縄绳繊纤聴听脳脑蔵藏処处覚觉証证誉誉"
          + "譲让豊丰賛赞軽轻辺边遅迟郷乡醸酿釈释銭钱鋭锐録录隠隐雑杂霊灵顕显騒骚髄髓";

  private static final AtomicReferenceArray<String> READINGS =
      new AtomicReferenceArray<>(LAST - FIRST + 1);
  private static final AtomicReferenceArray<String> SIMPLE =
      new AtomicReferenceArray<>(LAST - FIRST + 1);

  private Han() {}

  /** ICU's rules are large: they are read when the first Chinese character is met. */
  private static final class Rules {
    static final Transliterator TO_PINYIN = Transliterator.getInstance("Han-Latin; Latin-ASCII");
    static final Transliterator TO_SIMPLE = Transliterator.getInstance("Traditional-Simplified");
  }

  /** True for a Chinese character. */
  public static boolean is(char c) {
    return c >= FIRST && c <= LAST;
  }

  /** True if a text has a Chinese character. */
  public static boolean in(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (is(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** The same text in the characters of the mainland. */
  public static String simplified(String text) {
    StringBuilder simple = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      simple.append(is(c) ? simplified(c) : c);
    }
    return simple.toString();
  }

  private static char simplified(char c) {
    String known = SIMPLE.get(c - FIRST);
    if (known == null) {
      int japanese = JAPANESE.indexOf(c);
      if (japanese >= 0 && japanese % 2 == 0) {
        known = JAPANESE.substring(japanese + 1, japanese + 2);
      } else {
        known = Rules.TO_SIMPLE.transliterate(String.valueOf(c));
      }
      SIMPLE.set(c - FIRST, known);
    }
    return known.charAt(0);
  }

  /** The usual reading of each character, one behind the other; other characters stay. */
  static String pinyin(String text) {
    StringBuilder latin = new StringBuilder(text.length() * 4);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (is(c)) {
        latin.append(reading(c));
      } else if (Character.isLetterOrDigit(c)) {
        latin.append(Character.toLowerCase(c));
      }
    }
    return latin.toString();
  }

  /** The usual reading of one character, without tone. */
  static String reading(char c) {
    String known = READINGS.get(c - FIRST);
    if (known == null) {
      known =
          Rules.TO_PINYIN
              .transliterate(String.valueOf(c))
              .toLowerCase(Locale.ROOT)
              .replaceAll("[^a-z]", "");
      READINGS.set(c - FIRST, known);
    }
    return known;
  }

  /** The first letters of the readings. */
  static String initials(String text) {
    StringBuilder initials = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      String reading = is(c) ? reading(c) : "";
      if (!reading.isEmpty()) {
        initials.append(reading.charAt(0));
      }
    }
    return initials.toString();
  }
}
