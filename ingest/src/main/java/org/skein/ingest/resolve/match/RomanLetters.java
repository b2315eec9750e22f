package org.skein.ingest.resolve.match;

import java.util.HashMap;
import java.util.Map;

/** The Latin letters for single letters of Cyrillic, Greek, Arabic and Persian. */
final class RomanLetters {
  private static final String CYRILLIC =
      "а a б b в v г g д d е e ё yo ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х"
          + " kh ц ts ч ch ш sh щ shch ъ _ ы y ь _ э e ю yu я ya і i ї yi є ye ґ g ў u ј j љ lj њ nj"
          + " ћ c ђ dj џ dz ќ k ѓ g ѕ dz ә a ғ gh қ k ң ng ө o ұ u ү u һ h ҳ h ҷ j ӣ i ӯ u";
  private static final String GREEK =
      "α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t φ f χ ch ψ"
          + " ps ω o ά a έ e ή i ί i ό o ώ o ϊ i ΐ i ϋ y";
  private static final String ARABIC =
      "ا a أ a إ i آ a ٱ a ب b ت t ث th ج j ح h خ kh د d ذ dh ر r ز z س s ش sh ص s ض d ط t ظ z ع _"
          + " غ gh ف f ق q ك k ل l م m ن n ه h و w ي y ى a ة a ئ _ ؤ w ء _ پ p چ ch ژ zh گ g ک k ی y ڤ"
          + " v ٹ t ڈ d ڑ r ں n ھ h ہ h ے y ې e ڼ n ټ t ډ d ۀ h";

  /** Latin letters that are no letter with a mark. */
  private static final String LATIN = "ø o ł l đ d ß ss æ ae œ oe ı i þ th ð d ħ h ə a ŋ ng ſ s";

  private RomanLetters() {}

  static Map<Character, String> all() {
    Map<Character, String> letters = new HashMap<>();
    for (String table : new String[] {CYRILLIC, GREEK, ARABIC, LATIN}) {
      String[] cells = table.split(" +");
      for (int i = 0; i + 1 < cells.length; i += 2) {
        String latin = cells[i + 1].equals("_") ? "" : cells[i + 1];
        letters.put(cells[i].charAt(0), latin);
        letters.putIfAbsent(Character.toUpperCase(cells[i].charAt(0)), latin);
      }
    }
    return letters;
  }
}
