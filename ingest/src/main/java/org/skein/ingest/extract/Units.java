package org.skein.ingest.extract;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How units and currencies are written, what one of each is in plain units, and counted nouns. */
final class Units {
  static final String SYMBOL =
      "(?:(?:US|HK|CA|A|C|S|NT|R)?\\$\\s?|[€£¥₩₹]\\s?"
          + "|(?<![\\p{L}\\d])(?:CHF|RMB|CNY|JPY|KRW|AED|USD|EUR|GBP|Rs\\.?)\\s?)";

  /** Holds unless a word follows that cannot stand between a number and the noun that it counts. */
  private static final String NO_LINK =
      "(?!(?:and|or|to|in|on|at|of|for|from|with|by|is|was|were|are|had|has|have|the|that|which|who"
          + "|when|it|now|as|than|no|a|an)\\b)";

  private static final Pattern NOUN =
      pattern(
          "^[\\s\\u00A0-](?<noun>(?:%1$s[\\p{L}\\d’'.&-]+\\s){0,3}?".formatted(NO_LINK)
              + "(?:%1$s(?!(?:its|his|this|us|plus|always|does|says|was|years?’|yes)\\b)"
                  .formatted(NO_LINK)
              + "\\p{L}[\\p{L}-]*s|people|staff|aircraft|women|men|children)\\b)");

  /** How a unit may be written, and what one of it is in plain units. */
  private record Rule(Pattern written, String name, double factor) {}

  /** A unit as read: its plain name, what one is in it, and how many characters it takes. */
  record Unit(String name, double factor, int length) {}

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
          rule("milliwatts?\\b", "W", 1e-3),
          rule("percentage points?\\b", "points"),
          rule("(?:GPU|chip|TPU|accelerator|card)[ -]hours?\\b", "GPU hours"),
          rule("x\\b|×|-?fold\\b|times\\b", "x"));

  /** Units of physics, whose capitals matter; they are named and counted as they are written. */
  private static final Pattern MEASURE =
      Pattern.compile(
          "[\\s\\u00A0-]{0,2}(?<measure>[kMGT]?Hz|[kMGT]bps|[kMGT]bit/s|[kMGT]Wh|[kmM]?e?V|[kMG]?Pa"
              + "|[kmµμ]g|km/h|mph|m/s|[kcmµμ]m[²³23]?|°[CF]|‰)(?![\\p{L}\\d])");

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
  private static final Set<String> COUNTRY_CODES =
      Set.of("CHF", "CNY", "JPY", "KRW", "AED", "USD", "EUR", "GBP");

  private static final Set<String> NAMES =
      UNITS.stream().map(Rule::name).collect(Collectors.toUnmodifiableSet());
  private static final Set<String> MONEY =
      Stream.concat(
              Stream.concat(Stream.of("TWD"), COUNTRY_CODES.stream()),
              UNITS.stream().map(Rule::name).filter(name -> name.matches("[A-Z]{3}(?<!OPS)")))
          .collect(Collectors.toUnmodifiableSet());

  private Units() {}

  private static Rule rule(String written, String name) {
    return rule(written, name, 1);
  }

  private static Rule rule(String written, String name, double factor) {
    return new Rule(pattern("^[\\s\\u00A0-]{0,2}(?:" + written + ")"), name, factor);
  }

  private static Pattern pattern(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
  }

  /** Whether this is the plain name of a unit, and not a counted noun. */
  static boolean isUnit(String name) {
    return NAMES.contains(name) || MEASURE.matcher(name).matches();
  }

  /** Whether this is the plain name of a currency. */
  static boolean isCurrency(String name) {
    return MONEY.contains(name);
  }

  /**
   * The unit of a number that ends at {@code end}.
   *
   * @param currency the currency before the number, or null
   */
  static Unit at(@Nullable String currency, String text, int end) {
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
    Matcher measure = MEASURE.matcher(rest);
    if (measure.lookingAt()) {
      return new Unit(measure.group("measure"), 1, measure.end());
    }
    Matcher noun = NOUN.matcher(rest);
    return noun.find() ? new Unit(noun.group("noun").strip(), 1, noun.end()) : new Unit("", 1, 0);
  }

  private static String currency(String written) {
    return COUNTRY_CODES.contains(written) ? written : CURRENCIES.getOrDefault(written, "USD");
  }
}
