package org.skein.api.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Where a command writes: results to {@code out}, all else to {@code err}.
 *
 * @param colour whether results may carry terminal codes
 * @param live whether {@code err} is a terminal that can redraw a line
 * @param width how many columns to fill
 */
public record Terminal(PrintStream out, PrintStream err, boolean colour, boolean live, int width) {
  private static final int NARROWEST = 40;
  private static final int WIDEST = 100;

  /**
   * The terminal of this process. The launcher says which streams are terminals ({@code
   * skein.tty.out}, {@code skein.tty.err}); NO_COLOR and TERM=dumb are heeded.
   */
  static Terminal ofProcess(Map<String, String> environment) {
    boolean plain =
        !environment.getOrDefault("NO_COLOR", "").isEmpty()
            || environment.getOrDefault("TERM", "").equals("dumb");
    return new Terminal(
        utf8(FileDescriptor.out),
        utf8(FileDescriptor.err),
        Boolean.getBoolean("skein.tty.out") && !plain,
        Boolean.getBoolean("skein.tty.err") && !environment.getOrDefault("TERM", "").equals("dumb"),
        width(environment.getOrDefault("COLUMNS", "")));
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }

  private static int width(String columns) {
    return columns.matches("\\d{1,4}")
        ? Math.max(NARROWEST, Math.min(WIDEST, Integer.parseInt(columns)))
        : 80;
  }

  /** Prints a line of a result. */
  void line(String line) {
    out.println(line);
  }

  /** Prints a line that is no result. */
  void note(String line) {
    err.println(line);
  }

  /** Words that stand out. */
  String strong(String words) {
    return coded("1", words);
  }

  /** Words that step back. */
  String quiet(String words) {
    return coded("2", words);
  }

  private String coded(String code, String words) {
    return colour && !words.isEmpty() ? "\u001b[" + code + "m" + words + "\u001b[0m" : words;
  }

  /** The words on one line, without the control characters that a document may smuggle in. */
  static String plain(String words) {
    return words.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
  }

  /** The words over as many lines as they need, each after {@code indent}. */
  String wrapped(String words, String indent) {
    StringBuilder lines = new StringBuilder();
    int room = width - indent.length();
    int used = 0;
    for (String word : words.split(" ")) {
      int length = visibleLength(word);
      if (used > 0 && used + 1 + length > room) {
        lines.append(System.lineSeparator());
        used = 0;
      }
      lines.append(used == 0 ? indent : " ").append(word);
      used += length + (used == 0 ? 0 : 1);
    }
    return lines.toString();
  }

  private static int visibleLength(String word) {
    return word.replaceAll("\u001b\\[\\d+m", "").length();
  }
}
