package org.skein.ingest.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells lines that an editor broke to fit a width from lines that are paragraphs, and joins the
 * first. A line was broken where the next word would not have fitted.
 */
final class WrappedLines {
  private static final int WIDEST = 120;
  private static final int NARROWEST = 30;
  private static final double ENOUGH = 0.75;
  private static final Pattern ITEM =
      Pattern.compile("^(?:[-*•·–▪◦] |\\(?(?:\\d{1,2}|[a-zA-Z]|[ivx]{1,4})[.)] ).*");

  private WrappedLines() {}

  /** The text with one paragraph a line. */
  static String join(String text) {
    List<String> lines = text.lines().map(String::strip).toList();
    int width = width(lines);
    if (width == 0) {
      return text;
    }
    LineJoiner joiner = new LineJoiner(lines);
    List<String> out = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    String previous = "";
    for (String line : lines) {
      if (!joins(previous, line, width)) {
        out.add(paragraph.toString());
        paragraph.setLength(0);
      }
      joiner.append(paragraph, line);
      previous = line;
    }
    out.add(paragraph.toString());
    return String.join("\n", out);
  }

  /** The width to which most lines were broken, in characters, or 0 if they were not. */
  private static int width(List<String> lines) {
    int width = 0;
    int filled = 0;
    int inside = 0;
    for (String line : lines) {
      int length = length(line);
      if (length > WIDEST && !isUnbreakable(line)) {
        return 0;
      }
      width = isUnbreakable(line) ? width : Math.max(width, length);
    }
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (!lines.get(i).isEmpty() && !lines.get(i + 1).isEmpty()) {
        inside++;
        filled += isFull(lines.get(i), lines.get(i + 1), width) ? 1 : 0;
      }
    }
    return width >= NARROWEST && inside >= 2 && filled >= inside * ENOUGH ? width : 0;
  }

  private static boolean joins(String line, String next, int width) {
    return !line.isEmpty()
        && !next.isEmpty()
        && !ITEM.matcher(next).matches()
        && isFull(line, next, width);
  }

  /** A little slack: editors differ on whether the space counts. */
  private static boolean isFull(String line, String next, int width) {
    int space = next.indexOf(' ');
    String word = space < 0 ? next : next.substring(0, space);
    int first = Character.isIdeographic(next.codePointAt(0)) ? 2 : length(word) + 1;
    return length(line) + first > width - 2;
  }

  private static boolean isUnbreakable(String line) {
    return line.indexOf(' ') < 0 && line.length() > 40 && line.chars().allMatch(c -> c < 0x300);
  }

  /** Wide characters take two columns. */
  private static int length(String line) {
    int columns = 0;
    for (int i = 0; i < line.length(); i++) {
      columns += line.charAt(i) >= 0x2e80 && line.charAt(i) < 0xd800 ? 2 : 1;
    }
    return columns;
  }
}
