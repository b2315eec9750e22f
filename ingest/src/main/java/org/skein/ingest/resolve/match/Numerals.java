package org.skein.ingest.resolve.match;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers of names as digits, however they are written. */
final class Numerals {
  private static final String DIGITS = "零一二三四五六七八九";
  private static final Pattern HAN =
      Pattern.compile(
          "第([〇零一二三四五六七八九十百]+|\\d+)" + "|([〇零一二三四五六七八九十百]{1,4})(?=(?:研究)?[院所]|厂|局|师|旅|军(?!事|民))");
  private static final Pattern ORDINAL = Pattern.compile("(\\d+)(?:st|nd|rd|th)");
  private static final Map<String, String> WORDS = words();

  private Numerals() {}

  private static Map<String, String> words() {
    Map<String, String> map = new HashMap<>();
    String[] cardinals = {
      "one",
      "two",
      "three",
      "four",
      "five",
      "six",
      "seven",
      "eight",
      "nine",
      "ten",
      "eleven",
      "twelve",
      "thirteen",
      "fourteen",
      "fifteen",
      "sixteen",
      "seventeen",
      "eighteen",
      "nineteen",
      "twenty"
    };
    String[] ordinals = {
      "first",
      "second",
      "third",
      "fourth",
      "fifth",
      "sixth",
      "seventh",
      "eighth",
      "ninth",
      "tenth",
      "eleventh",
      "twelfth",
      "thirteenth",
      "fourteenth",
      "fifteenth",
      "sixteenth",
      "seventeenth",
      "eighteenth",
      "nineteenth",
      "twentieth"
    };
    for (int i = 0; i < 20; i++) {
      map.put(cardinals[i], String.valueOf(i + 1));
      map.put(ordinals[i], String.valueOf(i + 1));
    }
    String[] tens = {"thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};
    for (int i = 0; i < tens.length; i++) {
      map.put(tens[i], String.valueOf(10 * (i + 3)));
    }
    String[] romans = {"ii", "iii", "iv", "vi", "vii", "viii", "ix"};
    int[] values = {2, 3, 4, 6, 7, 8, 9};
    for (int i = 0; i < romans.length; i++) {
      map.put(romans[i], String.valueOf(values[i]));
    }
    return map;
  }

  /** The digits that a word stands for, or null. */
  static @Nullable String ofWord(String word) {
    Matcher ordinal = ORDINAL.matcher(word);
    return ordinal.matches() ? ordinal.group(1) : WORDS.get(word);
  }

  /** The same text with Chinese ordinals as digits between blanks: 第十四研究所 → " 14 研究所". */
  static String withDigits(String han) {
    return HAN.matcher(han)
        .replaceAll(
            match -> {
              String numeral = match.group(1) == null ? match.group(2) : match.group(1);
              return " " + value(numeral) + " ";
            });
  }

  private static String value(String numeral) {
    if (Character.isDigit(numeral.charAt(0))) {
      return numeral;
    }
    boolean positional = numeral.indexOf('十') < 0 && numeral.indexOf('百') < 0;
    StringBuilder digits = new StringBuilder();
    int sum = 0;
    int last = 0;
    for (int i = 0; i < numeral.length(); i++) {
      char c = numeral.charAt(i);
      int digit = Math.max(0, DIGITS.indexOf(c));
      digits.append(digit);
      if (c == '十' || c == '百') {
        sum += (last == 0 ? 1 : last) * (c == '十' ? 10 : 100);
        last = 0;
      } else {
        last = digit;
      }
    }
    return positional ? digits.toString() : String.valueOf(sum + last);
  }
}
