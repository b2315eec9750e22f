package org.skein.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.skein.graph.model.Span;

/**
 * A grammar of quantities: digits or number words, multipliers (thousand … trillion, K M B T, 万 亿),
 * currencies before or behind, ranges ("5,000 to 10,000"), bounds ("more than", "up to", "or
 * more"), and the unit behind.
 */
final class Quantities {
  private static final String NUMBER =
      "(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|\\.\\d+)";
  private static final String WORDS =
      "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|hundred)";
  private static final String MULTIPLIER =
      "(?:\\s?-?(?:thousand|million|billion|trillion|mln|mn|bn|tn)\\b|\\s?(?:万亿|万|亿)|[kKmMbBT](?![\\p{L}\\d])|[mMbB]n\\b)";
  private static final String CURRENCY_BEFORE =
      "(?:US\\$|HK\\$|A\\$|C\\$|S\\$|NT\\$|\\$|€|£|¥|₩|₹|RMB\\s?|CNY\\s?|USD\\s?|EUR\\s?|GBP\\s?|Rs\\.?\\s?)";
  private static final Pattern QUANTITY =
      Pattern.compile(
          "(?<bound>(?:more than|over|at least|above|exceeding|exceeds|surpassing|upwards of|in excess of|north of|as many as|up to|less than|fewer than|under|below|at most|no more than|almost|nearly|about|around|roughly|approximately|some|between|from)\\s+)?"
              + "(?:an?\\s+(?:additional|estimated|total of|further)\\s+)?"
              + "(?<currency>"
              + CURRENCY_BEFORE
              + ")?"
              + "(?<a>"
              + NUMBER
              + "|"
              + WORDS
              + "(?=\\s(?:thousand|million|billion|trillion|hundred)))(?<am>"
              + MULTIPLIER
              + ")?(?<plus>\\s?\\+|-plus| plus)?"
              + "(?:\\s?(?:to|-|–|—|~|and|or)\\s?(?<currency2>"
              + CURRENCY_BEFORE
              + ")?(?<b>"
              + NUMBER
              + ")(?<bm>"
              + MULTIPLIER
              + ")?)?"
              + "(?<more>\\s(?:or more|or higher|and more|and above))?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern UNIT =
      Pattern.compile(
          "^[\\s-]{0,2}(?<unit>"
              + "(?:US |U\\.S\\. |Hong Kong |Canadian |Australian )?dollars?|USD|yuan|renminbi|RMB|CNY|euros?|EUR|pounds?(?: sterling)?|GBP|won|KRW|yen|JPY|rupees?|francs?"
              + "|(?:total |active |trainable )?param(?:eter)?s?\\b"
              + "|(?:exa|peta|tera|giga|[EPTGZ])-?(?:FLOPS?|OPS)(?:/s)?\\b|FLOPs?\\b|TOPS\\b"
              + "|tokens? (?:per|a|/) ?second|tokens/s|samples/s"
              + "|(?:GB|TB|MB|PB|gigabytes?|terabytes?|petabytes?|megabytes?)(?<rate>/s|ps| per second| a second)?\\b"
              + "|nm\\b|nanomet(?:er|re)s?|nanometer"
              + "|(?:kW|MW|GW|TW|W|watts?|kilowatts?|megawatts?|gigawatts?)\\b"
              + "|%|per ?cent\\b|percentage points"
              + "|x\\b|×|times\\b"
              + "|(?:GPU|chip|TPU)[ -]hours?"
              + ")",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NOUN =
      Pattern.compile("^[\\s-](?<noun>(?:[\\p{L}\\d’'.&-]+\\s){0,3}?[\\p{L}][\\p{L}-]*s\\b)");
  private static final Map<String, String> CURRENCIES =
      Map.ofEntries(
          Map.entry("$", "USD"),
          Map.entry("US$", "USD"),
          Map.entry("USD", "USD"),
          Map.entry("HK$", "HKD"),
          Map.entry("A$", "AUD"),
          Map.entry("C$", "CAD"),
          Map.entry("S$", "SGD"),
          Map.entry("NT$", "TWD"),
          Map.entry("€", "EUR"),
          Map.entry("EUR", "EUR"),
          Map.entry("£", "GBP"),
          Map.entry("GBP", "GBP"),
          Map.entry("¥", "CNY"),
          Map.entry("RMB", "CNY"),
          Map.entry("CNY", "CNY"),
          Map.entry("₩", "KRW"),
          Map.entry("₹", "INR"),
          Map.entry("RS", "INR"),
          Map.entry("RS.", "INR"));
  private static final Map<String, Integer> NUMERALS =
      Map.ofEntries(
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("twenty", 20),
          Map.entry("thirty", 30),
          Map.entry("forty", 40),
          Map.entry("fifty", 50),
          Map.entry("sixty", 60),
          Map.entry("hundred", 100));

  private Quantities() {}

  /**
   * The quantities of {@code text}, from left to right.
   *
   * @param offset what to add to positions to get spans of the document
   */
  static List<Quantity> in(String text, int offset) {
    List<Quantity> found = new ArrayList<>();
    Matcher m = QUANTITY.matcher(text);
    while (m.find()) {
      Quantity quantity = quantity(m, text, offset);
      if (quantity != null) {
        found.add(quantity);
      }
    }
    return found;
  }

  private static @Nullable Quantity quantity(Matcher m, String text, int offset) {
    int start = m.start();
    int numberStart = m.group("currency") != null ? m.start("currency") : m.start("a");
    if (numberStart > 0 && isWordPart(text.charAt(numberStart - 1))) {
      return null;
    }
    int end = m.end();
    boolean range = m.group("b") != null;
    if (range && !isRange(m)) {
      // "2 and 3 chips" is no range; keep the first number only.
      range = false;
      end = m.end(m.group("plus") != null ? "plus" : m.group("am") != null ? "am" : "a");
    }
    double high = 0;
    String multiplier = m.group("am");
    if (range) {
      high = value(m.group("b")) * factor(m.group("bm"));
      multiplier = multiplier == null ? m.group("bm") : multiplier;
    }
    double low = value(m.group("a")) * factor(multiplier);
    if (end < text.length()
        && (Character.isLetter(text.charAt(end)) && !UNIT.matcher(text.substring(end)).find())) {
      return null;
    }
    String rest = text.substring(end);
    Unit unit = unit(m, rest);
    boolean plus = m.group("plus") != null || m.group("more") != null;
    Double lower = range || !isUpper(m.group("bound")) ? Double.valueOf(low * unit.factor()) : null;
    Double upper =
        range
            ? Double.valueOf(high * unit.factor())
            : isLower(m.group("bound")) || plus ? null : Double.valueOf(low * unit.factor());
    if (lower != null && upper != null && lower > upper) {
      return null;
    }
    return new Quantity(
        new Span(offset + start, offset + end + unit.length()), lower, upper, unit.name());
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '.' || c == '_' || c == ',';
  }

  private static boolean isRange(Matcher m) {
    String between = m.group().substring(m.end(m.group("am") != null ? "am" : "a") - m.start());
    boolean and = between.trim().startsWith("and");
    boolean or = between.trim().startsWith("or");
    String bound = m.group("bound") == null ? "" : m.group("bound").trim().toLowerCase(Locale.ROOT);
    return !or && (!and || bound.equals("between"));
  }

  private record Unit(String name, double factor, int length) {}

  private static Unit unit(Matcher m, String rest) {
    String currency = m.group("currency");
    if (currency != null) {
      return new Unit(
          CURRENCIES.getOrDefault(currency.trim().toUpperCase(Locale.ROOT), "USD"), 1, 0);
    }
    Matcher unit = UNIT.matcher(rest);
    if (unit.find()) {
      return named(unit.group("unit"), unit.group("rate") != null, unit.end());
    }
    Matcher noun = NOUN.matcher(rest);
    if (noun.find()) {
      return new Unit(noun.group("noun").trim(), 1, noun.end());
    }
    return new Unit("", 1, 0);
  }

  private static Unit named(String written, boolean rate, int length) {
    String unit = written.toLowerCase(Locale.ROOT);
    if (unit.contains("dollar") || unit.equals("usd")) {
      return new Unit(
          unit.startsWith("hong")
              ? "HKD"
              : unit.startsWith("can") ? "CAD" : unit.startsWith("aus") ? "AUD" : "USD",
          1,
          length);
    }
    if (unit.matches("yuan|renminbi|rmb|cny")) {
      return new Unit("CNY", 1, length);
    }
    if (unit.startsWith("euro") || unit.equals("eur")) {
      return new Unit("EUR", 1, length);
    }
    if (unit.startsWith("pound") || unit.equals("gbp")) {
      return new Unit("GBP", 1, length);
    }
    if (unit.matches("won|krw")) {
      return new Unit("KRW", 1, length);
    }
    if (unit.matches("yen|jpy")) {
      return new Unit("JPY", 1, length);
    }
    if (unit.startsWith("rupee")) {
      return new Unit("INR", 1, length);
    }
    if (unit.contains("param")) {
      return new Unit("parameters", 1, length);
    }
    if (unit.contains("flop") || unit.contains("ops")) {
      String name =
          unit.contains("flop")
              ? (written.endsWith("FLOP") || written.endsWith("FLOPs") && unit.length() == 5
                  ? "FLOP"
                  : "FLOPS")
              : "OPS";
      return new Unit(name, prefix(unit), length);
    }
    if (unit.startsWith("token") || unit.startsWith("sample")) {
      return new Unit(unit.startsWith("token") ? "tokens/s" : "samples/s", 1, length);
    }
    if (unit.matches("(gb|tb|mb|pb|gigabytes?|terabytes?|petabytes?|megabytes?).*")) {
      double factor =
          unit.startsWith("t")
              ? 1000
              : unit.startsWith("p") ? 1e6 : unit.startsWith("m") ? 1e-3 : 1;
      return new Unit(rate ? "GB/s" : "GB", factor, length);
    }
    if (unit.startsWith("n")) {
      return new Unit("nm", 1, length);
    }
    if (unit.endsWith("w") || unit.contains("watt")) {
      double factor =
          unit.startsWith("k")
              ? 1e3
              : unit.startsWith("m")
                  ? 1e6
                  : unit.startsWith("g") ? 1e9 : unit.startsWith("t") ? 1e12 : 1;
      return new Unit("W", factor, length);
    }
    if (unit.equals("%") || unit.startsWith("per")) {
      return new Unit("%", 1, length);
    }
    if (unit.contains("hour")) {
      return new Unit("GPU hours", 1, length);
    }
    return unit.matches("x|×|times") ? new Unit("x", 1, length) : new Unit(unit, 1, length);
  }

  private static double prefix(String unit) {
    return switch (unit.charAt(0)) {
      case 'z' -> 1e21;
      case 'e' -> 1e18;
      case 'p' -> 1e15;
      case 't' -> 1e12;
      case 'g' -> 1e9;
      default -> 1;
    };
  }

  private static double value(String number) {
    Integer word = NUMERALS.get(number.toLowerCase(Locale.ROOT));
    return word != null ? word : Double.parseDouble(number.replace(",", ""));
  }

  private static double factor(@Nullable String multiplier) {
    if (multiplier == null) {
      return 1;
    }
    String m = multiplier.strip().replace("-", "").toLowerCase(Locale.ROOT);
    return switch (m) {
      case "thousand", "k" -> 1e3;
      case "million", "mln", "mn", "m" -> 1e6;
      case "billion", "bn", "b" -> 1e9;
      case "trillion", "tn", "t", "万亿" -> 1e12;
      case "万" -> 1e4;
      case "亿" -> 1e8;
      default -> 1;
    };
  }

  private static boolean isLower(@Nullable String bound) {
    return bound != null
        && bound
            .trim()
            .toLowerCase(Locale.ROOT)
            .matches(
                "more than|over|at least|above|exceeding|exceeds|surpassing|upwards of|in excess of|north of");
  }

  private static boolean isUpper(@Nullable String bound) {
    return bound != null
        && bound
            .trim()
            .toLowerCase(Locale.ROOT)
            .matches("up to|as many as|less than|fewer than|under|below|at most|no more than");
  }
}
