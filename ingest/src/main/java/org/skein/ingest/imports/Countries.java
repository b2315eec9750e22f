package org.skein.ingest.imports;

import com.ibm.icu.util.ULocale;
import java.util.Locale;

/** English names of countries, the same on every Java platform (they come with ICU). */
final class Countries {
  private Countries() {}

  /**
   * The name of a country by its ISO 3166 code of two letters, such as {@code CN}; the code itself
   * where it is none.
   */
  static String name(String code) {
    String upper = code.toUpperCase(Locale.ROOT);
    if (!upper.matches("[A-Z]{2}")) {
      return code;
    }
    String name = new ULocale("und_" + upper).getDisplayCountry(ULocale.ENGLISH);
    return name.replace(" SAR China", "");
  }
}
