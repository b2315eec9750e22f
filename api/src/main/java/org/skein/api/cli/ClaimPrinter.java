package org.skein.api.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skein.graph.model.Reliability;
import org.skein.graph.view.ClaimView;
import org.skein.graph.view.DocumentRef;
import org.skein.graph.view.EntityRef;
import org.skein.graph.view.MeasurementView;
import org.skein.graph.view.QuoteView;
import org.skein.graph.view.WhenView;

/** Prints evidence: the sentence, and below it source, date, mood and who said it. */
final class ClaimPrinter {
  private final Terminal terminal;

  ClaimPrinter(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Prints the words that state a claim, and where they come from. */
  void evidence(ClaimView claim, String indent) {
    evidence(
        claim.sentence(),
        claim.quote(),
        origin(claim.document(), claim.mood(), claim.saidBy(), claim.when())
            + (claim.retracted() == null
                ? ""
                : " · retracted: " + Terminal.plain(claim.retracted().why())),
        indent);
  }

  /** Prints the words that state a measurement, and where they come from. */
  void evidence(MeasurementView measurement, String indent) {
    evidence(
        measurement.sentence(),
        measurement.quote(),
        origin(
            measurement.document(), measurement.mood(), measurement.saidBy(), measurement.asOf()),
        indent);
  }

  private void evidence(QuoteView sentence, QuoteView quote, String origin, String indent) {
    terminal.line(terminal.wrapped("“" + marked(sentence, quote) + "”", indent));
    terminal.line(indent + terminal.quiet(origin));
  }

  /** The sentence with the quote in it standing out, word by word so that lines can be broken. */
  private String marked(QuoteView sentence, QuoteView quote) {
    int start = quote.start() - sentence.start();
    int end = quote.end() - sentence.start();
    if (start < 0 || end > sentence.text().length()) {
      return Terminal.plain(sentence.text());
    }
    List<String> words = new ArrayList<>();
    for (String word : Terminal.plain(sentence.text().substring(start, end)).split(" ")) {
      words.add(terminal.strong(word));
    }
    return spaced(sentence.text().substring(0, start))
        + String.join(" ", words)
        + spaced(sentence.text().substring(end));
  }

  /** The words on one line, with the blanks at their ends kept as one each. */
  private static String spaced(String words) {
    String plain = Terminal.plain(words);
    if (plain.isEmpty()) {
      return words.isEmpty() ? "" : " ";
    }
    String before = Character.isWhitespace(words.charAt(0)) ? " " : "";
    String after = Character.isWhitespace(words.charAt(words.length() - 1)) ? " " : "";
    return before + plain + after;
  }

  private static String origin(
      DocumentRef document, String mood, @Nullable EntityRef saidBy, WhenView when) {
    List<String> parts = new ArrayList<>();
    String source = document.publisher() == null ? document.title() : document.publisher();
    String grade =
        document.grade().equals("F")
            ? ""
            : " (%s, %s)"
                .formatted(document.grade(), Reliability.ofLetter(document.grade()).words());
    parts.add(
        Terminal.plain(source)
            + grade
            + ", "
            + (document.published() == null ? "date unknown" : document.published()));
    parts.add(mood);
    if (saidBy != null) {
      parts.add("said by " + Terminal.plain(saidBy.name()));
    }
    String time = time(when);
    if (!time.isEmpty()) {
      parts.add(time);
    }
    return String.join(" · ", parts);
  }

  private static String time(WhenView when) {
    if (when.from() == null) {
      return when.to() == null ? "" : "until " + when.to();
    }
    if (when.to() == null) {
      return "from " + when.from();
    }
    return when.from().equals(when.to())
        ? "in " + when.from()
        : "from " + when.from() + " to " + when.to();
  }
}
