package org.skein.ingest.extract;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How numbers and their multipliers are written, and their values. */
final class Numbers {
  static final String DIGITS =
      "(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?(?![,\\d])"
          + "|\\d{1,3}(?:[\\u00A0\\u202F\\u2009]\\d{3})+(?!\\d)"
          + "|\\d{1,3}(?: \\d{3}){2,}(?!\\d)"
          + "|10\\^\\d{1,2}"
          + "|\\d+(?:\\.\\d+)?(?:e\\+?\\d{1,2}(?!\\d)|\\s?[×x]\\s?10\\^?\\d{1,2}(?!\\d))?"
          + "|\\.\\d+)";
  private static final String ONES = "one|two|three|four|five|six|seven|eight|nine";
  private static final String TEENS =
      "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen";
  private static final String TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";
  private static final String THOUSANDS = "(?:thousand|million|billion|trillion)";
  static final String WORDS =
      ("(?:half an?(?=\\s%1$s\\b)|(?:an?|%2$s|%3$s)\\s(?:hundred|dozen)(?!s)|an?(?=\\s%1$s\\b)"
              + "|(?:%4$s)(?:-(?:%2$s))?|%3$s|%2$s)(?![\\p{L}\\d])")
          .formatted(THOUSANDS, ONES, TEENS, TENS);
  static final String MULTIPLIER =
      "(?:[\\s-]{0,2}(?:thousand|million|billion|trillion|mln|mn|bln|bn|tn|crore|lakh)\\b"
          + "|\\s?(?:万亿|百万|千万|万|亿)|[kmbt](?![\\p{L}\\d]))";
  private static final List<String> NUMERALS = List.of(("zero|" + ONES + "|" + TEENS).split("\\|"));

  private Numbers() {}

  static boolean isWord(String number) {
    return Character.isLetter(number.charAt(0));
  }

  static double value(String number) {
    String plain =
        number
            .toLowerCase(Locale.ROOT)
            .replaceAll("(?<=\\d)[,\\s\\u00A0\\u202F\\u2009](?=\\d{3})", "");
    if (isWord(plain)) {
      return word(plain);
    }
    if (plain.startsWith("10^")) {
      return Math.pow(10, Integer.parseInt(plain.substring(3)));
    }
    return Double.parseDouble(plain.replaceFirst("\\s?[×x]\\s?10\\^?", "e").replace("e+", "e"));
  }

  private static double word(String words) {
    double value = 0;
    for (String word : words.split("[\\s-]")) {
      int tens = List.of(TENS.split("\\|")).indexOf(word);
      switch (word) {
        case "half" -> value = 0.5;
        case "a", "an" -> value = value == 0 ? 1 : value;
        case "hundred" -> value *= 100;
        case "dozen" -> value *= 12;
        default -> value += tens >= 0 ? 10 * (tens + 2) : NUMERALS.indexOf(word);
      }
    }
    return value;
  }

  static double factor(@Nullable String multiplier) {
    if (multiplier == null) {
      return 1;
    }
    return switch (multiplier.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT)) {
      case "thousand", "k" -> 1e3;
      case "万" -> 1e4;
      case "lakh" -> 1e5;
      case "million", "mln", "mn", "m", "百万" -> 1e6;
      case "crore", "千万" -> 1e7;
      case "亿" -> 1e8;
      case "billion", "bln", "bn", "b" -> 1e9;
      case "trillion", "tn", "t", "万亿" -> 1e12;
      default -> 1;
    };
  }
}
