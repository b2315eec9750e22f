package org.skein.ingest.gold;

import java.text.BreakIterator;
import java.util.Locale;

/** Finds the sentence around the words of a quote. */
final class QuotedSentence {
  private QuotedSentence() {}

  /**
   * The sentence that {@code quote} begins in, to where the sentence of its end closes; the quote
   * alone where it does not stand in the text.
   */
  static String of(String text, String quote) {
    int start = text.indexOf(quote);
    if (quote.isEmpty() || start < 0) {
      return quote;
    }
    int end = start + quote.length();
    int from = text.lastIndexOf('\n', start - 1) + 1;
    int newline = text.indexOf('\n', end);
    String paragraph = text.substring(from, newline < 0 ? text.length() : newline);
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    sentences.setText(paragraph);
    int first = sentences.preceding(Math.min(paragraph.length(), start - from + 1));
    int last = sentences.following(Math.min(paragraph.length() - 1, end - from - 1));
    return paragraph
        .substring(
            first == BreakIterator.DONE ? 0 : first,
            last == BreakIterator.DONE ? paragraph.length() : last)
        .strip();
  }
}
