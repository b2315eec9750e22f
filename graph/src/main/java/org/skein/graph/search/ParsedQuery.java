package org.skein.graph.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What someone typed: words and quoted phrases to find, and those to leave out. Nothing else has a
 * meaning, so nothing that is typed can be an error or expensive.
 *
 * @param wanted words and phrases that must be found
 * @param unwanted words and phrases that must not be found
 */
record ParsedQuery(List<String> wanted, List<String> unwanted) {
  private static final int MOST_TERMS = 32;

  /** A minus counts only in front of a word: {@code GPT-4} is a name. */
  private static final Pattern TERM =
      Pattern.compile("(?<!\\S)(-?)[\"“”]([^\"“”]+)[\"“”]|(?<!\\S)(-?)([^\\s\"“”]+)|[^\\s\"“”]+");

  ParsedQuery {
    wanted = List.copyOf(wanted);
    unwanted = List.copyOf(unwanted);
  }

  static ParsedQuery of(String q) {
    List<String> wanted = new ArrayList<>();
    List<String> unwanted = new ArrayList<>();
    Matcher matcher = TERM.matcher(q);
    while (matcher.find() && wanted.size() + unwanted.size() < MOST_TERMS) {
      boolean minus = "-".equals(matcher.group(1)) || "-".equals(matcher.group(3));
      (minus ? unwanted : wanted).add(term(matcher));
    }
    return new ParsedQuery(wanted, unwanted);
  }

  private static String term(Matcher matcher) {
    if (matcher.group(2) != null) {
      return matcher.group(2);
    }
    return matcher.group(4) != null ? matcher.group(4) : matcher.group();
  }
}
