package org.skein.graph.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.skein.graph.search.TextAnalyzer.Term;
import org.skein.graph.view.SearchPage.Mark;

/** Cuts a stretch around the densest matches out of a text and marks them. */
final class Snippets {
  private static final int WIDTH = 280;
  private static final int MOST_WINDOWS = 500;
  private static final int LEAD = 40;
  private static final int LONGEST_LOOKED_AT = 40_000;

  private final TextAnalyzer analyzer;

  Snippets(TextAnalyzer analyzer) {
    this.analyzer = analyzer;
  }

  record Snippet(String text, List<Mark> marks) {}

  /** The whole text where it is short, else a stretch of it; looks at its beginning only. */
  Snippet of(String text, Predicate<String> terms) {
    String looked =
        text.length() <= LONGEST_LOOKED_AT ? text : text.substring(0, LONGEST_LOOKED_AT);
    return of(
        text, analyzer.terms(looked).stream().filter(term -> terms.test(term.text())).toList());
  }

  /**
   * The whole text where it is short, else a stretch of it.
   *
   * @param found the terms to mark, by where they begin
   */
  Snippet of(String text, List<Term> found) {
    if (text.length() <= WIDTH) {
      return cut(text, 0, text.length(), found);
    }
    int start = start(found);
    int from = start <= LEAD ? 0 : wordStart(text, start - LEAD);
    int to = from + WIDTH >= text.length() ? text.length() : wordEnd(text, from + WIDTH);
    return cut(text, from, to, found);
  }

  /** The whole text with its matches. */
  Snippet whole(String text, Predicate<String> terms) {
    List<Term> found =
        analyzer.terms(text).stream().filter(term -> terms.test(term.text())).toList();
    return cut(text, 0, text.length(), found);
  }

  /** Where the first match of the window with most different terms, then most matches, begins. */
  private static int start(List<Term> found) {
    int best = 0;
    int most = -1;
    for (int i = 0; i < Math.min(found.size(), MOST_WINDOWS); i++) {
      Set<String> different = new HashSet<>();
      int matches = 0;
      int limit = found.get(i).start() + WIDTH - LEAD;
      for (int j = i; j < found.size() && found.get(j).end() <= limit; j++) {
        different.add(found.get(j).text());
        matches++;
      }
      int score = different.size() * 1000 + Math.min(matches, 999);
      if (score > most) {
        most = score;
        best = found.get(i).start();
      }
    }
    return best;
  }

  private static Snippet cut(String text, int from, int to, List<Term> found) {
    List<Mark> marks = new ArrayList<>();
    for (Term term : found) {
      if (term.start() < from || term.end() > to) {
        continue;
      }
      int start = term.start() - from;
      int end = term.end() - from;
      Mark last = marks.isEmpty() ? null : marks.get(marks.size() - 1);
      if (last != null && start <= last.end()) {
        marks.set(marks.size() - 1, new Mark(last.start(), Math.max(end, last.end())));
      } else {
        marks.add(new Mark(start, end));
      }
    }
    return new Snippet(text.substring(from, to), marks);
  }

  private static int wordStart(String text, int at) {
    int start = at;
    while (start < text.length()
        && start < at + LEAD
        && !Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    start = start < at + LEAD ? start + 1 : at;
    return Character.isLowSurrogate(text.charAt(start)) ? start + 1 : start;
  }

  private static int wordEnd(String text, int at) {
    int end = at;
    while (end > at - LEAD && !Character.isWhitespace(text.charAt(end))) {
      end--;
    }
    end = end > at - LEAD ? end : at;
    return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
  }
}
