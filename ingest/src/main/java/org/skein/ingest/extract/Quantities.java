package org.skein.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.skein.graph.model.Span;

/**
 * A grammar of quantities: digits or number words, multipliers (thousand … trillion, K M B T, 万 亿,
 * powers of ten), currencies before or behind, ranges ("5,000 to 10,000"), bounds ("more than", "up
 * to", "or more"), and the unit behind.
 */
final class Quantities {
  private static final String DIGITS =
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
  private static final String WORDS =
      ("(?:half an?(?=\\s%1$s\\b)|(?:an?|%2$s|%3$s)\\s(?:hundred|dozen)(?!s)|an?(?=\\s%1$s\\b)"
              + "|(?:%4$s)(?:-(?:%2$s))?|%3$s|%2$s)(?![\\p{L}\\d])")
          .formatted(THOUSANDS, ONES, TEENS, TENS);
  private static final String MULTIPLIER =
      "(?:[\\s-]{0,2}(?:thousand|million|billion|trillion|mln|mn|bln|bn|tn|crore|lakh)\\b"
          + "|\\s?(?:万亿|百万|千万|万|亿)|[kmbt](?![\\p{L}\\d]))";
  private static final String SYMBOL =
      "(?:(?:US|HK|CA|A|C|S|NT|R)?\\$|[€£¥₩₹]|(?:CHF|RMB|CNY|JPY|KRW|AED|USD|EUR|GBP|Rs\\.?)\\s?)";
  private static final String LOWER_BOUND =
      "more than|well over|just over|over|at least|above|exceeding|exceeds|surpassing"
          + "|upwards of|in excess of|north of|no fewer than|no less than|not less than|minimum of";
  private static final String UPPER_BOUND =
      "up to|as many as|as much as|less than|fewer than|just under|under|below|at most"
          + "|no more than|not more than|maximum of";
  private static final String NO_BOUND =
      "about|around|roughly|approximately|nearly|almost|close to|some|between|from";
  private static final Pattern QUANTITY =
      pattern(
          "(?:(?<![\\p{L}\\d])(?:(?<lower>%s)|(?<upper>%s)|(?<none>%s))\\s+)?"
                  .formatted(LOWER_BOUND, UPPER_BOUND, NO_BOUND)
              + "(?:an?\\s+(?:additional|estimated|total of|further)\\s+)?"
              + "(?<currency>%s)?(?<a>%s|%s)(?<am>%s)?(?<plus>\\s?\\+|-plus| plus\\b)?"
                  .formatted(SYMBOL, DIGITS, WORDS, MULTIPLIER)
              + "(?:(?<to>\\s(?:to|and|or)\\s(?:(?:perhaps |maybe )?as (?:many|much) as )?"
              + "|\\s?[-–—~]\\s?)%s?(?<b>%s)(?<bm>%s)?)?".formatted(SYMBOL, DIGITS, MULTIPLIER)
              + "(?:(?<more>\\s(?:or|and) (?:more|higher|above)\\b)"
              + "|(?<less>\\s(?:or|and) (?:fewer|less|under|below)\\b))?");
  private static final Pattern CHANGE =
      pattern(
          "\\b(?:rise|rose|risen|grew|grow\\w*|increas\\w+|cut\\w*|fell|fall\\w*|drop\\w*|up|down"
              + "|expand\\w*|shr[aiu]nk|climb\\w*|rais\\w+|surg\\w+|jump\\w*|went|go|lower\\w*)"
              + "(?:\\s+\\p{L}+){0,3}\\s*$");

  /** Words that can stand between a number and the noun that it counts. */
  private static final String NO_LINK =
      "(?!(?:and|or|to|in|on|at|of|for|from|with|by|is|was|were|are|had|has|have|the|that|which|who"
          + "|when|it|now|as|than|no|a|an)\\b)";

  private static final Pattern NOUN =
      pattern(
          "^[\\s\\u00A0-](?<noun>(?:%1$s[\\p{L}\\d’'.&-]+\\s){0,3}?".formatted(NO_LINK)
              + "(?:%1$s(?!(?:its|his|this|us|plus|always|does|says|was|years?’|yes)\\b)"
                  .formatted(NO_LINK)
              + "\\p{L}[\\p{L}-]*s|people|staff|aircraft|women|men|children)\\b)");
  private static final Pattern FOLD =
      pattern("(?<![\\p{L}\\d])(?<word>twice|thrice)(?= (?:as|the)\\b)");

  /** How a unit may be written, and what one of it is in plain units. */
  private record Rule(Pattern written, String name, double factor) {}

  private record Unit(String name, double factor, int length) {}

  private static final List<Rule> UNITS =
      List.of(
          rule("(?:US |U\\.S\\. )?dollars?\\b|USD\\b", "USD"),
          rule("Hong Kong dollars?\\b|HKD\\b", "HKD"),
          rule("Canadian dollars?\\b|CAD\\b", "CAD"),
          rule("Australian dollars?\\b|AUD\\b", "AUD"),
          rule("Singapore dollars?\\b|SGD\\b", "SGD"),
          rule("(?:Chinese )?yuan\\b|renminbi\\b|RMB\\b|CNY\\b|元", "CNY"),
          rule("euros?\\b|EUR\\b", "EUR"),
          rule("pounds?(?: sterling)?\\b|GBP\\b", "GBP"),
          rule("(?:South Korean |Korean )?won\\b|KRW\\b", "KRW"),
          rule("(?:Japanese )?yen\\b|JPY\\b", "JPY"),
          rule("(?:Indian )?rupees?\\b|INR\\b", "INR"),
          rule("rupiah\\b|IDR\\b", "IDR"),
          rule("(?:Swiss )?francs?\\b|CHF\\b", "CHF"),
          rule("(?:UAE )?dirhams?\\b|AED\\b", "AED"),
          rule("riyals?\\b|SAR\\b", "SAR"),
          rule("shekels?\\b|ILS\\b", "ILS"),
          rule("zlot(?:ys?|ych)\\b|PLN\\b", "PLN"),
          rule("rou?bles?\\b|RUB\\b", "RUB"),
          rule("reais\\b|BRL\\b", "BRL"),
          rule("kron(?:er|or|e)\\b|NOK\\b", "NOK"),
          rule("crowns?\\b|SEK\\b", "SEK"),
          rule("(?:total |active |activated |trainable )?param(?:eter)?s?\\b", "parameters"),
          rule("(?:zetta|Z)-?FLOPS?(?:/s)?\\b", "FLOPS", 1e21),
          rule("(?:exa|E)-?FLOPS?(?:/s)?\\b", "FLOPS", 1e18),
          rule("(?:peta|P)-?FLOPS?(?:/s)?\\b", "FLOPS", 1e15),
          rule("(?:tera|T)-?FLOPS?(?:/s)?\\b", "FLOPS", 1e12),
          rule("(?:giga|G)-?FLOPS?(?:/s)?\\b", "FLOPS", 1e9),
          rule("floating[- ]point operations (?:per|a) second\\b|(?-i:FLOPS)\\b|FLOP/s", "FLOPS"),
          rule("floating[- ]point operations\\b|FLOPs?\\b", "FLOP"),
          rule("(?:peta|P)-?OPS\\b", "OPS", 1e15),
          rule("(?:tera|T)-?OPS\\b", "OPS", 1e12),
          rule("(?:giga|G)-?OPS\\b", "OPS", 1e9),
          rule("tokens? (?:per|a|each|/) ?second\\b|tokens?/s\\b", "tokens/s"),
          rule("samples?(?: per second|/s)\\b", "samples/s"),
          rule("(?:PB|petabytes?)(?:/s| per second| a second)\\b", "GB/s", 1e6),
          rule("(?:TB|terabytes?)(?:/s|ps| per second| a second)\\b", "GB/s", 1e3),
          rule("(?:GB|gigabytes?)(?:/s|ps| per second| a second)\\b", "GB/s"),
          rule("(?:MB|megabytes?)(?:/s|ps| per second| a second)\\b", "GB/s", 1e-3),
          rule("(?:PB|petabytes?)\\b", "GB", 1e6),
          rule("(?:TB|TiB|terabytes?)\\b", "GB", 1e3),
          rule("(?:GB|GiB|gigabytes?)\\b", "GB"),
          rule("(?:MB|MiB|megabytes?)\\b", "GB", 1e-3),
          rule("(?-i:nm)\\b|nanomet(?:er|re)s?\\b", "nm"),
          rule("(?:TW|terawatts?)\\b(?![ -]?hours?)", "W", 1e12),
          rule("(?:GW|gigawatts?)\\b(?![ -]?hours?)", "W", 1e9),
          rule("(?:MW|megawatts?)\\b(?![ -]?hours?)", "W", 1e6),
          rule("(?:kW|kilowatts?)\\b(?![ -]?hours?)", "W", 1e3),
          rule("(?:(?-i:W)|watts?)\\b(?![ -]?hours?)", "W"),
          rule("%|per ?cent\\b", "%"),
          rule("percentage points?\\b", "points"),
          rule("(?:GPU|chip|TPU|accelerator|card)[ -]hours?\\b", "GPU hours"),
          rule("x\\b|×|-?fold\\b|times\\b", "x"));

  private static final Map<String, String> CURRENCIES =
      Map.ofEntries(
          Map.entry("HK$", "HKD"),
          Map.entry("A$", "AUD"),
          Map.entry("C$", "CAD"),
          Map.entry("CA$", "CAD"),
          Map.entry("S$", "SGD"),
          Map.entry("NT$", "TWD"),
          Map.entry("R$", "BRL"),
          Map.entry("€", "EUR"),
          Map.entry("£", "GBP"),
          Map.entry("¥", "CNY"),
          Map.entry("RMB", "CNY"),
          Map.entry("₩", "KRW"),
          Map.entry("₹", "INR"),
          Map.entry("RS", "INR"),
          Map.entry("RS.", "INR"));
  private static final List<String> NUMERALS = List.of(("zero|" + ONES + "|" + TEENS).split("\\|"));
  private static final Set<String> COUNTRY_CODES =
      Set.of("CHF", "CNY", "JPY", "KRW", "AED", "USD", "EUR", "GBP");

  private Quantities() {}

  private static Pattern pattern(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
  }

  private static Rule rule(String written, String name) {
    return rule(written, name, 1);
  }

  private static Rule rule(String written, String name, double factor) {
    return new Rule(pattern("^[\\s\\u00A0-]{0,2}(?:" + written + ")"), name, factor);
  }

  /**
   * The quantities of {@code text}, from left to right.
   *
   * @param offset what to add to positions to get spans of the document
   */
  static List<Quantity> in(String text, int offset) {
    List<Quantity> found = new ArrayList<>();
    Matcher m = QUANTITY.matcher(text);
    int from = 0;
    while (from < text.length() && m.find(from)) {
      boolean range = m.group("b") != null && isRange(m, text);
      int end = range || m.group("b") == null ? m.end() : endOfFirst(m);
      Quantity quantity = quantity(m, text, range, end, offset);
      if (quantity != null) {
        found.add(quantity);
        end = Math.max(end, Math.min(quantity.span().end() - offset, endOfUnit(quantity, end)));
      }
      from = Math.max(end, m.start() + 1);
    }
    folds(text, offset, found);
    return found;
  }

  /** A counted noun may hide further numbers; a unit does not. */
  private static int endOfUnit(Quantity quantity, int end) {
    return quantity.unit().isEmpty() ? end : end + 1;
  }

  private static int endOfFirst(Matcher m) {
    return m.end(m.group("plus") != null ? "plus" : m.group("am") != null ? "am" : "a");
  }

  /** "twice as fast". */
  private static void folds(String text, int offset, List<Quantity> found) {
    Matcher m = FOLD.matcher(text);
    while (m.find()) {
      double times = m.group("word").equalsIgnoreCase("twice") ? 2 : 3;
      found.add(new Quantity(new Span(offset + m.start(), offset + m.end()), times, times, "x"));
    }
  }

  private static @Nullable Quantity quantity(
      Matcher m, String text, boolean range, int end, int offset) {
    int numberStart = m.group("currency") != null ? m.start("currency") : m.start("a");
    if (numberStart > 0 && isWordPart(text.charAt(numberStart - 1))) {
      return null;
    }
    Unit unit = unit(m, text, end);
    boolean glued = end < text.length() && Character.isLetter(text.charAt(end));
    if (unit == null || (glued && unit.length() == 0 && !endsWithIdeograph(text, end))) {
      return null;
    }
    if (isWord(m.group("a")) && m.group("am") == null && !isCounting(m.group("a"), unit)) {
      return null;
    }
    String multiplier = m.group("am") == null && range ? m.group("bm") : m.group("am");
    double first = value(m.group("a")) * factor(multiplier) * unit.factor();
    double last = range ? value(m.group("b")) * factor(m.group("bm")) * unit.factor() : first;
    boolean open = m.group("lower") != null || m.group("plus") != null || m.group("more") != null;
    boolean capped = m.group("upper") != null || m.group("less") != null;
    if (first > last || isYear(m, range, unit)) {
      return null;
    }
    return new Quantity(
        new Span(offset + m.start(), offset + end + unit.length()),
        capped && !range ? null : Double.valueOf(first),
        open && !range ? null : Double.valueOf(last),
        unit.name());
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) && !Character.isIdeographic(c)
        || c == '-'
        || c == '.'
        || c == '_'
        || c == ',';
  }

  private static boolean endsWithIdeograph(String text, int end) {
    return Character.isIdeographic(text.charAt(end))
        || Character.isIdeographic(text.charAt(end - 1));
  }

  private static boolean isWord(String number) {
    return Character.isLetter(number.charAt(0));
  }

  /** A number word counts something; "one" and "a" are articles as often as numbers. */
  private static boolean isCounting(String word, Unit unit) {
    return !unit.name().isEmpty() && !word.equalsIgnoreCase("one");
  }

  /** "In 2021 researchers": four digits without a comma before a mere noun, or a span of years. */
  private static boolean isYear(Matcher m, boolean range, Unit unit) {
    boolean plain =
        m.group("currency") == null
            && m.group("am") == null
            && m.group("a").matches("(19|20)\\d\\d");
    boolean noun = UNITS.stream().noneMatch(rule -> rule.name().equals(unit.name()));
    return plain && noun && (!range || m.group("b").matches("(19|20)?\\d\\d"));
  }

  /** "2 and 3 chips" is no range, nor is "rose from 2 to 3". */
  private static boolean isRange(Matcher m, String text) {
    String to = m.group("to").strip().toLowerCase(Locale.ROOT);
    String bound = m.group("none") == null ? "" : m.group("none").toLowerCase(Locale.ROOT);
    if (to.equals("and")) {
      return bound.equals("between");
    }
    if (bound.equals("from") && CHANGE.matcher(text.substring(0, m.start())).find()) {
      return false;
    }
    double low =
        value(m.group("a")) * factor(m.group("am") == null ? m.group("bm") : m.group("am"));
    return low < value(m.group("b")) * factor(m.group("bm"));
  }

  private static @Nullable Unit unit(Matcher m, String text, int end) {
    String currency = m.group("currency");
    if (currency != null) {
      return new Unit(currency(currency.strip().toUpperCase(Locale.ROOT)), 1, 0);
    }
    String rest = text.substring(end, Math.min(text.length(), end + 80));
    for (Rule rule : UNITS) {
      Matcher unit = rule.written().matcher(rest);
      if (unit.find()) {
        return new Unit(rule.name(), rule.factor(), unit.end());
      }
    }
    Matcher noun = NOUN.matcher(rest);
    return noun.find() ? new Unit(noun.group("noun").strip(), 1, noun.end()) : new Unit("", 1, 0);
  }

  private static String currency(String written) {
    return COUNTRY_CODES.contains(written) ? written : CURRENCIES.getOrDefault(written, "USD");
  }

  private static double value(String number) {
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

  private static double factor(@Nullable String multiplier) {
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
