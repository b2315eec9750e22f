package org.skein.ingest.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.skein.graph.model.Span;

/**
 * A grammar of quantities: digits or number words, multipliers (thousand … trillion, K M B T, 万 亿,
 * powers of ten), currencies before or behind, ranges ("5,000 to 10,000"), bounds ("more than", "up
 * to", "or more", &gt;), and the unit behind.
 */
final class Quantities {
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
              + "(?:(?<![-=<>])(?:(?<gt>[>≥])|(?<lt>[<≤]))\\s?)?"
              + "(?:an?\\s+(?:additional|estimated|total of|further)\\s+)?"
              + "(?<currency>%s)?(?<a>%s|%s)(?<am>%s)?(?<plus>\\s?\\+|-plus| plus\\b)?"
                  .formatted(Units.SYMBOL, Numbers.DIGITS, Numbers.WORDS, Numbers.MULTIPLIER)
              + "(?:(?<to>\\s(?:to|and|or)\\s(?:(?:perhaps |maybe )?as (?:many|much) as )?"
              + "|\\s?[-–—~]\\s?)%s?(?<b>%s)(?<bm>%s)?)?"
                  .formatted(Units.SYMBOL, Numbers.DIGITS, Numbers.MULTIPLIER)
              + "(?:(?<more>\\s(?:or|and) (?:more|higher|above)\\b)"
              + "|(?<less>\\s(?:or|and) (?:fewer|less|under|below)\\b))?");
  private static final Pattern CHANGE =
      pattern(
          "\\b(?:rise|rose|risen|grew|grow\\w*|increas\\w+|cut\\w*|fell|fall\\w*|drop\\w*|up|down"
              + "|expand\\w*|shr[aiu]nk|climb\\w*|rais\\w+|surg\\w+|jump\\w*|went|go|lower\\w*)"
              + "(?:\\s+\\p{L}+){0,3}\\s*$");

  private static final String COMPARED = "(?= (?:as|the|of the|of what|of its|of all|that|its)\\b)";
  private static final Pattern FOLD =
      pattern(
          "(?<![\\p{L}\\d-])(?<word>twice|thrice|half"
              + "|(?:an?|one|two|three)[ -](?:third|quarter|fifth|eighth|tenth|hundredth)s?)"
              + COMPARED);
  private static final Map<String, Double> FOLDS =
      Map.of(
          "twice",
          2.0,
          "thrice",
          3.0,
          "half",
          0.5,
          "third",
          1 / 3.0,
          "quarter",
          0.25,
          "fifth",
          0.2,
          "eighth",
          0.125,
          "tenth",
          0.1,
          "hundredth",
          0.01);

  private Quantities() {}

  private static Pattern pattern(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
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

  /** "twice as fast", "a third of the price". */
  private static void folds(String text, int offset, List<Quantity> found) {
    Matcher m = FOLD.matcher(text);
    while (m.find()) {
      String[] words = m.group("word").toLowerCase(Locale.ROOT).split("[ -]");
      String fold = words[words.length - 1];
      double one = FOLDS.getOrDefault(fold, FOLDS.getOrDefault(fold.replaceAll("s$", ""), 1.0));
      double count = words.length == 1 ? 1 : Math.max(1, Numbers.value(words[0]));
      Span span = new Span(offset + m.start(), offset + m.end());
      found.removeIf(other -> other.span().overlaps(span));
      found.add(new Quantity(span, one * count, one * count, "x"));
    }
    found.sort(Comparator.comparing(Quantity::span));
  }

  private static @Nullable Quantity quantity(
      Matcher m, String text, boolean range, int end, int offset) {
    int numberStart = m.group("currency") != null ? m.start("currency") : m.start("a");
    if (numberStart > 0 && isWordPart(text.charAt(numberStart - 1))) {
      return null;
    }
    if (m.group("currency") == null && NumberLabels.isLabel(text, m.start("a"), m.end("a"))) {
      return null;
    }
    Units.Unit unit = Units.at(m.group("currency"), text, end);
    boolean glued = end < text.length() && Character.isLetter(text.charAt(end));
    if (glued && unit.length() == 0 && !endsWithIdeograph(text, end)) {
      return null;
    }
    if (Numbers.isWord(m.group("a")) && m.group("am") == null && !isCounting(m.group("a"), unit)) {
      return null;
    }
    String multiplier = m.group("am") == null && range ? m.group("bm") : m.group("am");
    double first = Numbers.value(m.group("a")) * Numbers.factor(multiplier) * unit.factor();
    double last =
        range ? Numbers.value(m.group("b")) * Numbers.factor(m.group("bm")) * unit.factor() : first;
    boolean open = hasAny(m, "lower", "gt", "plus", "more");
    boolean capped = hasAny(m, "upper", "lt", "less");
    if (first > last || isYear(m, range, unit)) {
      return null;
    }
    return new Quantity(
        new Span(offset + m.start(), offset + end + unit.length()),
        capped && !range ? null : Double.valueOf(first),
        open && !range ? null : Double.valueOf(last),
        unit.name());
  }

  private static boolean hasAny(Matcher m, String... groups) {
    return Arrays.stream(groups).anyMatch(group -> m.group(group) != null);
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) && !Character.isIdeographic(c)
        || c == '-'
        || c == '.'
        || c == '_'
        || c == '\''
        || c == '’'
        || c == ',';
  }

  private static boolean endsWithIdeograph(String text, int end) {
    return Character.isIdeographic(text.charAt(end))
        || Character.isIdeographic(text.charAt(end - 1));
  }

  /** A number word counts something; "one" and "a" are articles as often as numbers. */
  private static boolean isCounting(String word, Units.Unit unit) {
    return !unit.name().isEmpty() && !word.equalsIgnoreCase("one");
  }

  /** "In 2021 researchers": four digits without a comma before a mere noun, or a span of years. */
  private static boolean isYear(Matcher m, boolean range, Units.Unit unit) {
    boolean plain =
        m.group("currency") == null
            && m.group("am") == null
            && m.group("a").matches("(19|20)\\d\\d");
    boolean noun = !Units.isUnit(unit.name());
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
        Numbers.value(m.group("a"))
            * Numbers.factor(m.group("am") == null ? m.group("bm") : m.group("am"));
    return low < Numbers.value(m.group("b")) * Numbers.factor(m.group("bm"));
  }
}
